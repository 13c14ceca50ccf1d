package nl.stagepact.discrimination.escrow.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.escrow.usecase.TellDesks;

/** Tells desks once a day. */
@ApplicationScoped
public class EscrowTimer {

    private final TellDesks tellDesks;

    EscrowTimer(TellDesks tellDesks) {
        this.tellDesks = tellDesks;
    }

    @Scheduled(cron = "{stagepact.escrow.cron}", timeZone = "Europe/Amsterdam", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        tellDesks.tell();
    }
}
