package nl.stagepact.shortage.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.usecase.OpenRounds;
import nl.stagepact.shortage.usecase.RaiseAlerts;

/** Looks where the rules of pacts hold. What fails for one pact is tried again next time. */
@ApplicationScoped
public class AlertTimer {

    private static final Logger LOG = Logger.getLogger(AlertTimer.class);

    private final OpenRounds openRounds;
    private final RaiseAlerts raiseAlerts;

    AlertTimer(OpenRounds openRounds, RaiseAlerts raiseAlerts) {
        this.openRounds = openRounds;
        this.raiseAlerts = raiseAlerts;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (String pact : openRounds.pacts()) {
            try {
                raiseAlerts.look(pact);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Alerts could not be looked for: pact=%s", pact);
            }
        }
    }
}
