/** Events leave with the transaction that made them true: written beside the data, relayed to Kafka after. */
@NullMarked
package nl.stagepact.servicekit.outbox;

import org.jspecify.annotations.NullMarked;
