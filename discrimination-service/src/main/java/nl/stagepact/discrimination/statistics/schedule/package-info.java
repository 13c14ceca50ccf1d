/** Releases what waits. */
@NullMarked
package nl.stagepact.discrimination.statistics.schedule;

import org.jspecify.annotations.NullMarked;
