/** What begins by the clock; each calls one use case. */
@NullMarked
package nl.stagepact.placement.schedule;

import org.jspecify.annotations.NullMarked;
