package nl.stagepact.shortage.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.usecase.OpenRounds;

/** Opens rounds that are due. What fails for one pact is tried again next time, and does not keep the others waiting. */
@ApplicationScoped
public class RoundTimer {

    private static final Logger LOG = Logger.getLogger(RoundTimer.class);

    private final OpenRounds openRounds;

    RoundTimer(OpenRounds openRounds) {
        this.openRounds = openRounds;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDueRounds() {
        for (String pact : openRounds.pacts()) {
            try {
                openRounds.openIfDue(pact).ifPresent(round -> LOG.infof("Round opened: pact=%s, number=%d, referenceDate=%s",
                        round.pact(), round.number(), round.referenceDate()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Round could not be opened: pact=%s", pact);
            }
        }
    }
}
