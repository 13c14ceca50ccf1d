package nl.stagepact.discrimination.statistics.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.statistics.usecase.ReleaseCounts;

/** Releases what waits. */
@ApplicationScoped
public class ReleaseTimer {

    private final ReleaseCounts releaseCounts;

    ReleaseTimer(ReleaseCounts releaseCounts) {
        this.releaseCounts = releaseCounts;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        releaseCounts.release();
    }
}
