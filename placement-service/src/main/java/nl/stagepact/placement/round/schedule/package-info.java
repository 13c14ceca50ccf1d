/** Timers of rounds of matching. */
@NullMarked
package nl.stagepact.placement.round.schedule;

import org.jspecify.annotations.NullMarked;
