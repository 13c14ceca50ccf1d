package nl.stagepact.testkit.wrong.vacancy.usecase;

import nl.stagepact.testkit.wrong.vacancy.schedule.ConsumingTimer;

/** Rule 4: knows a timer. */
public record TimedUseCase(ConsumingTimer timer) {
}
