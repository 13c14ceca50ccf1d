package nl.stagepact.shortage.round.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.register.schedule.ForEachPact;
import nl.stagepact.shortage.round.usecase.OpenRounds;

/** Opens due rounds. */
@ApplicationScoped
public class RoundTimer {

    private static final Logger LOG = Logger.getLogger(RoundTimer.class);

    private final ForEachPact forEachPact;
    private final OpenRounds openRounds;

    RoundTimer(ForEachPact forEachPact, OpenRounds openRounds) {
        this.forEachPact = forEachPact;
        this.openRounds = openRounds;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDueRounds() {
        forEachPact.run("Round could not be opened", pact -> openRounds.openIfDue(pact)
                .ifPresent(
                        round -> LOG.infof("Round opened: pact=%s, number=%d, referenceDate=%s", round.pact(), round.number(),
                                round.referenceDate())));
    }
}
