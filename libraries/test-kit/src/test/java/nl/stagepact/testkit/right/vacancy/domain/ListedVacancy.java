package nl.stagepact.testkit.right.vacancy.domain;

import java.util.UUID;

public record ListedVacancy(UUID id, VacancyState state) {
}
