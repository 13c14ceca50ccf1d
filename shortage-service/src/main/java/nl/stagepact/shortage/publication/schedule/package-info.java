/** Timers of open data; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.publication.schedule;

import org.jspecify.annotations.NullMarked;
