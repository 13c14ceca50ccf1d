/** Timers of reconciliation rounds of a pact; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.round.schedule;

import org.jspecify.annotations.NullMarked;
