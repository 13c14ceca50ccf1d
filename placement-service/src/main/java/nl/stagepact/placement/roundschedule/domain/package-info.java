/** Schedules of pacts; testable without a server. */
@NullMarked
package nl.stagepact.placement.roundschedule.domain;

import org.jspecify.annotations.NullMarked;
