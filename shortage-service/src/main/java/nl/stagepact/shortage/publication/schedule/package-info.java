/** Timers of open data: what is published for everyone; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.publication.schedule;

import org.jspecify.annotations.NullMarked;
