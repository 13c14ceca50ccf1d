package nl.stagepact.testkit.wrong.vacancy.usecase;

import jakarta.persistence.EntityManager;

/** Rule 3: queries by itself. */
public record QueryVacancies(EntityManager entities) {
}
