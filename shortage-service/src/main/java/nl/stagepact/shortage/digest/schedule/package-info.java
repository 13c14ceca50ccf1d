/** Timers of the digest that a pact receives every six weeks; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.digest.schedule;

import org.jspecify.annotations.NullMarked;
