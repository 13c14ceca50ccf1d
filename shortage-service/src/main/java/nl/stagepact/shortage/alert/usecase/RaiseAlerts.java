package nl.stagepact.shortage.alert.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.events.shortages.AlertCleared;
import nl.stagepact.events.shortages.AlertRaised;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.alert.domain.Alert;
import nl.stagepact.shortage.alert.domain.AlertRule;
import nl.stagepact.shortage.alert.domain.Situation;
import nl.stagepact.shortage.alert.persistence.Alerts;
import nl.stagepact.shortage.alert.persistence.PactAlertRules;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/**
 * Evaluates the alert rules of a pact. Raises an alert once for each new match, and clears it when the rule no longer matches.
 */
@ApplicationScoped
public class RaiseAlerts {

    /** Schools and SBB count every two weeks. */
    private static final int DAYS_BEFORE = 14;

    private final PactAlertRules pactRules;
    private final Alerts alerts;
    private final Figures figures;
    private final CurrentRegisters registers;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RaiseAlerts(PactAlertRules pactRules, Alerts alerts, Figures figures, CurrentRegisters registers, Outbox outbox,
            DutchCalendar calendar,
            Clock clock) {
        this.pactRules = pactRules;
        this.alerts = alerts;
        this.figures = figures;
        this.registers = registers;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return number of raised and cleared alerts */
    @Transactional
    public int evaluate(String pact) {
        alerts.lock(pact);
        List<AlertRule> rules = pactRules.of(pact);
        List<Alert> active = alerts.active(pact);
        if (rules.isEmpty() && active.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        List<Situation> situations = situations(pact, now);
        Map<Match, Alert> toClear = new LinkedHashMap<>();
        active.forEach(alert -> toClear.put(Match.of(alert), alert));
        List<Alert> raised = new ArrayList<>();
        for (AlertRule rule : rules) {
            for (Situation situation : situations) {
                if (rule.matches(situation) && toClear.remove(Match.of(rule, situation)) == null) {
                    raised.add(new Alert(ids.generate(), rule, situation, now));
                }
            }
        }
        List<Alert> cleared = List.copyOf(toClear.values());
        alerts.add(raised);
        cleared.forEach(alert -> alert.clear(now));
        announce(pact, rules, raised, cleared, now);
        return raised.size() + cleared.size();
    }

    private List<Situation> situations(String pact, Instant now) {
        Registers known = registers.now();
        LocalDate today = calendar.today();
        Map<String, Map<String, Long>> shortages = shortages(pact, today, now, known);
        Map<String, Map<String, Long>> before = shortages(pact, today.minusDays(DAYS_BEFORE), now, known);
        Set<String> regions = new HashSet<>(shortages.keySet());
        regions.addAll(before.keySet());
        List<Situation> situations = new ArrayList<>();
        regions.forEach(region -> situations.addAll(Situation.of(region, shortages.getOrDefault(region, Map.of()),
                before.getOrDefault(region, Map.of()))));
        return situations;
    }

    private Map<String, Map<String, Long>> shortages(String pact, LocalDate day, Instant now, Registers known) {
        Map<String, Map<String, Long>> shortages = new HashMap<>();
        for (FigureRow row : figures.sums(new FigureQuery(Source.Kind.SCHOOL,
                known.areas().coveredBy(Set.of(pact), calendar.today()), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), day,
                now,
                List.of(Dimension.REGION, Dimension.PROGRAMME)), known.programmes())) {
            row.sums().get(Measure.SHORTAGE).ifPresent(shortage -> shortages
                    .computeIfAbsent(row.key().getOrDefault(Dimension.REGION, ""), _ -> new HashMap<>())
                    .put(row.key().getOrDefault(Dimension.PROGRAMME, ""), shortage));
        }
        return shortages;
    }

    private void announce(String pact, List<AlertRule> rules, List<Alert> raised, List<Alert> cleared, Instant now) {
        Map<UUID, String> kinds = new HashMap<>();
        rules.forEach(rule -> kinds.put(rule.id(), rule.kind().code()));
        List<Event> events = new ArrayList<>();
        raised.forEach(alert -> events.add(new AlertRaised(alert.id(), pact, alert.ruleId(),
                kinds.getOrDefault(alert.ruleId(), ""), alert.regionCode(), alert.programmeCode(), alert.shortage(),
                alert.before(), now)));
        cleared.forEach(alert -> events.add(new AlertCleared(alert.id(), pact, alert.ruleId(), alert.regionCode(),
                alert.programmeCode(), now)));
        if (!events.isEmpty()) {
            outbox.append(events);
        }
    }

    /** Identifies an active alert. */
    private record Match(UUID ruleId, String regionCode, String programmeCode) {

        static Match of(Alert alert) {
            return new Match(alert.ruleId(), alert.regionCode(), alert.programmeCode());
        }

        static Match of(AlertRule rule, Situation situation) {
            return new Match(rule.id(), situation.regionCode(), situation.programmeCode());
        }
    }
}
