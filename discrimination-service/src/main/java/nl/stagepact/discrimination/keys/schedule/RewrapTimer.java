package nl.stagepact.discrimination.keys.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.keys.usecase.RewrapKeys;

/** Wraps keys anew, batch by batch. */
@ApplicationScoped
public class RewrapTimer {

    private final RewrapKeys rewrapKeys;

    RewrapTimer(RewrapKeys rewrapKeys) {
        this.rewrapKeys = rewrapKeys;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "7s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (rewrapKeys.rewrap() > 0) {
            // on with the next batch
        }
    }
}
