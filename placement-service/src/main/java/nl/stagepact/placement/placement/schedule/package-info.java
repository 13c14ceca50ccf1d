/** Timers of placements. */
@NullMarked
package nl.stagepact.placement.placement.schedule;

import org.jspecify.annotations.NullMarked;
