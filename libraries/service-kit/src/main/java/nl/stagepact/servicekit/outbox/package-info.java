/** Transactional outbox: events are stored in the transaction that changes the data, and relayed to Kafka after commit. */
@NullMarked
package nl.stagepact.servicekit.outbox;

import org.jspecify.annotations.NullMarked;
