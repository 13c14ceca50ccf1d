/** Timers of confirmations: by whom, how often, and what happens without one; each calls one use case. */
@NullMarked
package nl.stagepact.placement.confirmation.schedule;

import org.jspecify.annotations.NullMarked;
