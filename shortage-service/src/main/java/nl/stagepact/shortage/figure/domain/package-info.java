/** Values and rules of sums, rankings and series of shortages; testable without a server. */
@NullMarked
package nl.stagepact.shortage.figure.domain;

import org.jspecify.annotations.NullMarked;
