/** What begins by itself, at the start or by the clock: each calls one use case and knows nothing else. */
@NullMarked
package nl.stagepact.shortage.schedule;

import org.jspecify.annotations.NullMarked;
