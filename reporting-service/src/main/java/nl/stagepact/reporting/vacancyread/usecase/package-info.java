/** Use cases of the vacancy read model. */
@NullMarked
package nl.stagepact.reporting.vacancyread.usecase;

import org.jspecify.annotations.NullMarked;
