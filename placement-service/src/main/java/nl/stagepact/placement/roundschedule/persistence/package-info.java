/** Table of schedules. */
@NullMarked
package nl.stagepact.placement.roundschedule.persistence;

import org.jspecify.annotations.NullMarked;
