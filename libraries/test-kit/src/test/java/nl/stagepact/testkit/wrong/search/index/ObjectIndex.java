package nl.stagepact.testkit.wrong.search.index;

import nl.stagepact.testkit.wrong.vacancy.domain.VacancyCounter;

/** Rule 9: keeps an object of the domain that may change. */
public record ObjectIndex(VacancyCounter counter) {
}
