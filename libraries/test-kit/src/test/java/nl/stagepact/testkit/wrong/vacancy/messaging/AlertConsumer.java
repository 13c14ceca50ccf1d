package nl.stagepact.testkit.wrong.vacancy.messaging;

import nl.stagepact.events.shortages.AlertRaised;

/** Rule 7, of a service that declares registers only. */
public record AlertConsumer(AlertRaised event) {
}
