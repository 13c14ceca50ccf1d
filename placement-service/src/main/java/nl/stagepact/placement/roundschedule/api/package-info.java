/** Resource and wire records of schedules. */
@NullMarked
package nl.stagepact.placement.roundschedule.api;

import org.jspecify.annotations.NullMarked;
