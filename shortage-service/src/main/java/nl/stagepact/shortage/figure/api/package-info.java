/** Resources, wire records and problems of sums, rankings and series of shortages. */
@NullMarked
package nl.stagepact.shortage.figure.api;

import org.jspecify.annotations.NullMarked;
