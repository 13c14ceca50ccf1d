/** Timers of feeds of vacancies on partners' websites; each calls one use case. */
@NullMarked
package nl.stagepact.placement.feed.schedule;

import org.jspecify.annotations.NullMarked;
