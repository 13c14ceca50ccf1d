/** Once a day, at a fixed hour. */
@NullMarked
package nl.stagepact.discrimination.reminder.schedule;

import org.jspecify.annotations.NullMarked;
