package nl.stagepact.testkit.wrong.vacancy.domain;

import nl.stagepact.testkit.wrong.wire.DecidingLink;

/** Rules 2 and 5: the wire. */
public record LinkedVacancy(DecidingLink self) {
}
