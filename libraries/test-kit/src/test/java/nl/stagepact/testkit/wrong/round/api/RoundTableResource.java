package nl.stagepact.testkit.wrong.round.api;

import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 5, across capabilities. */
public record RoundTableResource(Vacancies vacancies) {
}
