package nl.stagepact.placement.placement.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.placement.usecase.StartPlacements;

/** Starts placements on their first day. */
@ApplicationScoped
public class PlacementTimer {

    private final StartPlacements startPlacements;

    PlacementTimer(StartPlacements startPlacements) {
        this.startPlacements = startPlacements;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "9s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (startPlacements.startSome() > 0) {
            // Some at a time, so that locks are held briefly.
        }
    }
}
