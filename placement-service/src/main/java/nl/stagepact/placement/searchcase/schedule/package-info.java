/** Timers of search cases. */
@NullMarked
package nl.stagepact.placement.searchcase.schedule;

import org.jspecify.annotations.NullMarked;
