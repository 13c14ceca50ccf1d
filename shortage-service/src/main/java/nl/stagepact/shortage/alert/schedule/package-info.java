/** Timers of alerts about a shortage that changed; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.alert.schedule;

import org.jspecify.annotations.NullMarked;
