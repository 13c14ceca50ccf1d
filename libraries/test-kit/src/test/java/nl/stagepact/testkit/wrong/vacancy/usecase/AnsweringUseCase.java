package nl.stagepact.testkit.wrong.vacancy.usecase;

import nl.stagepact.testkit.wrong.vacancy.api.TransactionalResource;

/** Rule 4: knows its caller. */
public record AnsweringUseCase(TransactionalResource resource) {
}
