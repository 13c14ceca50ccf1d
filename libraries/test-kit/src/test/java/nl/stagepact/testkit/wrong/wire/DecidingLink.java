package nl.stagepact.testkit.wrong.wire;

import nl.stagepact.testkit.wrong.vacancy.usecase.ClassTransaction;

/** Rule 5: knows a use case. */
public record DecidingLink(ClassTransaction useCase) {
}
