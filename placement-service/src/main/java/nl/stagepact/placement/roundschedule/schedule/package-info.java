/** Timer that opens due rounds. */
@NullMarked
package nl.stagepact.placement.roundschedule.schedule;

import org.jspecify.annotations.NullMarked;
