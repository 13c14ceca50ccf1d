/** Compares lodgings, and takes its seal off those whose condition is met; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.keeper.usecase;

import org.jspecify.annotations.NullMarked;
