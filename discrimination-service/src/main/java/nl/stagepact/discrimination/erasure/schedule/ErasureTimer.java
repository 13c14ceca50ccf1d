package nl.stagepact.discrimination.erasure.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.erasure.usecase.EraseDueCases;

/** Erases what is due. */
@ApplicationScoped
public class ErasureTimer {

    private final EraseDueCases eraseDueCases;

    ErasureTimer(EraseDueCases eraseDueCases) {
        this.eraseDueCases = eraseDueCases;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        eraseDueCases.erase();
    }
}
