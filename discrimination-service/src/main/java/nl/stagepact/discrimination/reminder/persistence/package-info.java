/** For which desks something waits. */
@NullMarked
package nl.stagepact.discrimination.reminder.persistence;

import org.jspecify.annotations.NullMarked;
