package nl.stagepact.testkit.wrong.vacancy.messaging;

import nl.stagepact.testkit.wrong.vacancy.api.TransactionalResource;

/** Rule 5: knows a resource. */
public record AnsweringConsumer(TransactionalResource resource) {
}
