/** Timers of companies: what happens without a request; each calls one use case. */
@NullMarked
package nl.stagepact.placement.company.schedule;

import org.jspecify.annotations.NullMarked;
