package nl.stagepact.testkit.wrong.search.index;

import nl.stagepact.testkit.wrong.vacancy.domain.Vacancy;

/** Rule 9: keeps an entity. */
public record EntityIndex(Vacancy[] vacancies) {
}
