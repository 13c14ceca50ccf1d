package nl.stagepact.shortage.alert.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.shortage.alert.domain.Alert;
import nl.stagepact.shortage.alert.domain.AlertKind;
import nl.stagepact.shortage.alert.domain.AlertRejected;
import nl.stagepact.shortage.alert.domain.AlertRule;
import nl.stagepact.shortage.alert.persistence.Alerts;
import nl.stagepact.shortage.alert.persistence.PactAlertRules;

/** Manages the alert rules of a pact, and reads its alerts. */
@ApplicationScoped
public class AlertRules {

    private static final int SHOWN = 500;

    private final PactAlertRules rules;
    private final Alerts alerts;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    AlertRules(PactAlertRules rules, Alerts alerts, Clock clock) {
        this.rules = rules;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Rules that have not ended, oldest first. */
    @Transactional
    public List<AlertRule> of(String pact) {
        return rules.of(pact);
    }

    /** Latest first. @param active whether to omit cleared alerts */
    @Transactional
    public List<Alert> alerts(String pact, boolean active) {
        return alerts.latest(pact, active, SHOWN);
    }

    /** @throws AlertRejected.TooManyRules if the pact has the maximum number of rules */
    @Transactional
    public AlertRule add(String pact, AlertKind kind, @Nullable String region, @Nullable String programme, int threshold,
            String by) {
        alerts.lock(pact);
        if (rules.countOf(pact) >= AlertRule.MAX_RULES) {
            throw new AlertRejected.TooManyRules();
        }
        AlertRule rule = new AlertRule(ids.generate(), pact, kind, region, programme, threshold, clock.instant(), by);
        rules.add(rule);
        return rule;
    }

    /** Its active alerts are cleared by the next evaluation. */
    @Transactional
    public void end(String pact, UUID ruleId, String by) {
        alerts.lock(pact);
        rules.require(pact, ruleId).end(clock.instant(), by);
    }
}
