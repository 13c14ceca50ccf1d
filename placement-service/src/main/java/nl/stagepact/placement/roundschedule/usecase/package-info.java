/** Sets schedules, and opens rounds that are due. */
@NullMarked
package nl.stagepact.placement.roundschedule.usecase;

import org.jspecify.annotations.NullMarked;
