package nl.stagepact.placement.searchcase.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.searchcase.usecase.EscalateSearchCases;

/** Makes due cases the school's task. */
@ApplicationScoped
public class EscalationTimer {

    private final EscalateSearchCases escalateSearchCases;

    EscalationTimer(EscalateSearchCases escalateSearchCases) {
        this.escalateSearchCases = escalateSearchCases;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "7s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (escalateSearchCases.escalateSome() > 0) {
            // Some at a time, so that locks are held briefly.
        }
    }
}
