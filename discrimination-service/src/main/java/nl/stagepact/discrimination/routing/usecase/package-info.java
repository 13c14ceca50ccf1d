/** Describes desks, and gives and withdraws consent; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.routing.usecase;

import org.jspecify.annotations.NullMarked;
