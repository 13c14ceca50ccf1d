package nl.stagepact.testkit.wrong.feed.domain;

import java.util.List;

import nl.stagepact.testkit.wrong.vacancy.domain.FedVacancy;

/** Rule 1, with {@code FedVacancy}. */
public record VacancyFeed(List<FedVacancy> vacancies) {
}
