/** Timers of the digest a pact receives each month; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.digest.schedule;

import org.jspecify.annotations.NullMarked;
