/** Splits codes off reports, and releases them in shuffled batches. */
@NullMarked
package nl.stagepact.discrimination.statistics.usecase;

import org.jspecify.annotations.NullMarked;
