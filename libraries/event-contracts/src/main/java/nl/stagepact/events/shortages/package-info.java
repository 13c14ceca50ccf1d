/** Events of shortage-service: deliveries, rounds, alerts and digests. */
@NullMarked
package nl.stagepact.events.shortages;

import org.jspecify.annotations.NullMarked;
