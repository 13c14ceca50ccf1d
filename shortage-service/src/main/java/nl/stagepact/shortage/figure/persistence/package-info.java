/** Queries of sums, rankings and series of shortages. */
@NullMarked
package nl.stagepact.shortage.figure.persistence;

import org.jspecify.annotations.NullMarked;
