package nl.stagepact.shortage.alert.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.alert.usecase.RaiseAlerts;
import nl.stagepact.shortage.register.schedule.ForEachPact;

/** Looks where the rules of pacts hold. */
@ApplicationScoped
public class AlertTimer {

    private final ForEachPact forEachPact;
    private final RaiseAlerts raiseAlerts;

    AlertTimer(ForEachPact forEachPact, RaiseAlerts raiseAlerts) {
        this.forEachPact = forEachPact;
        this.raiseAlerts = raiseAlerts;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        forEachPact.run("Alerts could not be looked for", raiseAlerts::look);
    }
}
