package nl.stagepact.testkit.wrong.vacancy.usecase;

import nl.stagepact.testkit.wrong.wire.DecidingLink;

/** Rule 5: the wire. */
public record LinkedUseCase(DecidingLink link) {
}
