package nl.stagepact.shortage.alert.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.alert.usecase.RaiseAlerts;
import nl.stagepact.shortage.register.schedule.PactByPact;

/** Looks where the rules of pacts hold. */
@ApplicationScoped
public class AlertTimer {

    private final PactByPact pactByPact;
    private final RaiseAlerts raiseAlerts;

    AlertTimer(PactByPact pactByPact, RaiseAlerts raiseAlerts) {
        this.pactByPact = pactByPact;
        this.raiseAlerts = raiseAlerts;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        pactByPact.run("Alerts could not be looked for", raiseAlerts::look);
    }
}
