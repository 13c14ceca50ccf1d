/** Timers of conversations. */
@NullMarked
package nl.stagepact.placement.conversation.schedule;

import org.jspecify.annotations.NullMarked;
