package nl.stagepact.placement.erasure.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.erasure.usecase.EraseRoundFacts;
import nl.stagepact.placement.erasure.usecase.EraseSearchCases;

/** Deletes what is not needed any more. */
@ApplicationScoped
public class ErasureTimer {

    private final EraseSearchCases eraseSearchCases;
    private final EraseRoundFacts eraseRoundFacts;

    ErasureTimer(EraseSearchCases eraseSearchCases, EraseRoundFacts eraseRoundFacts) {
        this.eraseSearchCases = eraseSearchCases;
        this.eraseRoundFacts = eraseRoundFacts;
    }

    @Scheduled(every = "{stagepact.erasure.every}", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (eraseSearchCases.eraseSome() > 0 || eraseRoundFacts.eraseOne()) {
            // Some at a time, so that locks are held briefly.
        }
    }
}
