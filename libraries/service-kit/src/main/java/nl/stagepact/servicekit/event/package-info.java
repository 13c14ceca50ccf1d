/** CloudEvents on Kafka, NL GOV profile, binary mode. */
@NullMarked
package nl.stagepact.servicekit.event;

import org.jspecify.annotations.NullMarked;
