/** Vacancies, of which only numbers are told. */
@NullMarked
package nl.stagepact.reporting.domain.vacancy;

import org.jspecify.annotations.NullMarked;
