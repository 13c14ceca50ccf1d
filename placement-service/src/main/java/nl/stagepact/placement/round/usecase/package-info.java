/** What coordinators and timers do with rounds of matching. */
@NullMarked
package nl.stagepact.placement.round.usecase;

import org.jspecify.annotations.NullMarked;
