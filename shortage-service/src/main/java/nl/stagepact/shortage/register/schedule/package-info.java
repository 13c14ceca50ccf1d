/** Timers of registers of programmes, schools and areas; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.register.schedule;

import org.jspecify.annotations.NullMarked;
