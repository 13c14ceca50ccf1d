package nl.stagepact.testkit.wrong.vacancy.outgoing;

import nl.stagepact.testkit.wrong.vacancy.usecase.ClassTransaction;

/** Rule 5: decides. */
public record PublishingMail(ClassTransaction useCase) {
}
