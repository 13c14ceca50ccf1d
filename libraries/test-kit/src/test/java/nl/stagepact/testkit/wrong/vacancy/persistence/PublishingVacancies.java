package nl.stagepact.testkit.wrong.vacancy.persistence;

import nl.stagepact.testkit.wrong.vacancy.usecase.ClassTransaction;

/** Rule 3: knows a use case. */
public record PublishingVacancies(ClassTransaction useCase) {
}
