/** Reminds desks; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.reminder.usecase;

import org.jspecify.annotations.NullMarked;
