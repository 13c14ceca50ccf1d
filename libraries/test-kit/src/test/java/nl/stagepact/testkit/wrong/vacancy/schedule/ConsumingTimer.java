package nl.stagepact.testkit.wrong.vacancy.schedule;

import nl.stagepact.testkit.wrong.vacancy.messaging.AnsweringConsumer;

/** Rule 5: knows a consumer. */
public record ConsumingTimer(AnsweringConsumer consumer) {
}
