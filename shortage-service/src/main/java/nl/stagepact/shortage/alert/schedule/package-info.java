/** Timers of alerts about changed shortages; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.alert.schedule;

import org.jspecify.annotations.NullMarked;
