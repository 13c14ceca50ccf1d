package nl.stagepact.testkit.wrong.vacancy.api;

import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 5: reads the table. */
public record TableResource(Vacancies vacancies) {
}
