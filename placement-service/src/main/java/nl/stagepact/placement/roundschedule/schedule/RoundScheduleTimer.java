package nl.stagepact.placement.roundschedule.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.roundschedule.usecase.OpenScheduledRounds;

/** Opens due rounds. */
@ApplicationScoped
public class RoundScheduleTimer {

    private final OpenScheduledRounds openScheduledRounds;

    RoundScheduleTimer(OpenScheduledRounds openScheduledRounds) {
        this.openScheduledRounds = openScheduledRounds;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "9s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (openScheduledRounds.openOne()) {
            // One in a transaction of its own.
        }
    }
}
