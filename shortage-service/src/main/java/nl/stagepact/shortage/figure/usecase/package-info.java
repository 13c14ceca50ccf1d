/** One class per verb on sums, rankings and series of shortages. */
@NullMarked
package nl.stagepact.shortage.figure.usecase;

import org.jspecify.annotations.NullMarked;
