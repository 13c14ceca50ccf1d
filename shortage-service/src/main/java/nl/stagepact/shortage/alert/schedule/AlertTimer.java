package nl.stagepact.shortage.alert.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.alert.usecase.RaiseAlerts;
import nl.stagepact.shortage.register.schedule.ForEachPact;

/** Evaluates the alert rules of all pacts. */
@ApplicationScoped
public class AlertTimer {

    private final ForEachPact forEachPact;
    private final RaiseAlerts raiseAlerts;

    AlertTimer(ForEachPact forEachPact, RaiseAlerts raiseAlerts) {
        this.forEachPact = forEachPact;
        this.raiseAlerts = raiseAlerts;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void evaluateRules() {
        forEachPact.run("Alert rules could not be evaluated", raiseAlerts::evaluate);
    }
}
