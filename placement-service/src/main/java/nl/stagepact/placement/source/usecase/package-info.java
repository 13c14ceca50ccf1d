/** Use cases of vacancies delivered by other systems, one class each. */
@NullMarked
package nl.stagepact.placement.source.usecase;

import org.jspecify.annotations.NullMarked;
