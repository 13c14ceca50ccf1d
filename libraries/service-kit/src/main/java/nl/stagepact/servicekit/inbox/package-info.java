/** Consumes events exactly once and in order per key; an event that cannot be handled is dead-lettered and its key parked. */
@NullMarked
package nl.stagepact.servicekit.inbox;

import org.jspecify.annotations.NullMarked;
