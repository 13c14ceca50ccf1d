package nl.stagepact.testkit.wrong.vacancy.domain;

import nl.stagepact.testkit.wrong.feed.domain.VacancyFeed;

/** Rule 1, with {@code VacancyFeed}. */
public record FedVacancy(VacancyFeed feed) {
}
