/** Mail to desks, which says that something waits and nothing else. */
@NullMarked
package nl.stagepact.discrimination.reminder.outgoing;

import org.jspecify.annotations.NullMarked;
