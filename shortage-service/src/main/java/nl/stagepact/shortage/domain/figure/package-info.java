/** What is read: sums, rankings, coverage, and who may read which. */
@NullMarked
package nl.stagepact.shortage.domain.figure;

import org.jspecify.annotations.NullMarked;
