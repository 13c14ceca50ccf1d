package nl.stagepact.testkit.wrong.vacancy.usecase;

import nl.stagepact.testkit.wrong.vacancy.messaging.AnsweringConsumer;

/** Rule 4: knows a consumer. */
public record ConsumingUseCase(AnsweringConsumer consumer) {
}
