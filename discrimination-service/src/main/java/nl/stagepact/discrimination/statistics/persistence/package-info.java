/** Counts that wait, sealed, and counts that are released. */
@NullMarked
package nl.stagepact.discrimination.statistics.persistence;

import org.jspecify.annotations.NullMarked;
