package nl.stagepact.discrimination.keys.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.keys.usecase.RewrapKeys;

/** Wraps keys anew, batch by batch. That some could not be is an error, which the scheduler logs. */
@ApplicationScoped
public class RewrapTimer {

    /** Replicas whose secrets differ, as during a rollout, would otherwise never end. */
    private static final int MOST_BATCHES = 500;

    private final RewrapKeys rewrapKeys;

    RewrapTimer(RewrapKeys rewrapKeys) {
        this.rewrapKeys = rewrapKeys;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "7s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (int batch = 0; batch < MOST_BATCHES && rewrapKeys.rewrap() > 0; batch++) {
            // on with the next one
        }
        long left = rewrapKeys.outdated();
        if (left > 0) {
            throw new IllegalStateException(left + " keys are still wrapped for keys that are no longer used");
        }
    }
}
