package nl.stagepact.placement.placement.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.placement.usecase.LapsePlacements;
import nl.stagepact.placement.placement.usecase.StartPlacements;

/** Starts placements on their first day, and lets proposals lapse whose vacancy is gone. */
@ApplicationScoped
public class PlacementTimer {

    private final StartPlacements startPlacements;
    private final LapsePlacements lapsePlacements;

    PlacementTimer(StartPlacements startPlacements, LapsePlacements lapsePlacements) {
        this.startPlacements = startPlacements;
        this.lapsePlacements = lapsePlacements;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "9s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (lapsePlacements.lapseSome() > 0 || startPlacements.startOne()) {
            // Some at a time, so that locks are held briefly.
        }
    }
}
