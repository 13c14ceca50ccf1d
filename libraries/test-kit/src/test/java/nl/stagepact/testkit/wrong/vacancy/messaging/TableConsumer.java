package nl.stagepact.testkit.wrong.vacancy.messaging;

import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 5: writes the table. */
public record TableConsumer(Vacancies vacancies) {
}
