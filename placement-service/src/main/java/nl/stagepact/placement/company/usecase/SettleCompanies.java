package nl.stagepact.placement.company.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import nl.stagepact.placement.company.domain.StatementOutcome;
import nl.stagepact.placement.company.persistence.CompanyStatements;
import nl.stagepact.placement.company.persistence.Withdrawals;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.EventBatch;
import nl.stagepact.servicekit.outbox.Outbox;

/**
 * Applies the staged statements of SBB and publishes what changed; part of a transaction that holds the register's lock.
 */
@ApplicationScoped
class SettleCompanies {

    private final CompanyStatements statements;
    private final Withdrawals withdrawals;
    private final Event<CompaniesSettled> settled;
    private final Outbox outbox;
    private final DutchCalendar calendar;

    SettleCompanies(CompanyStatements statements, Withdrawals withdrawals, Event<CompaniesSettled> settled, Outbox outbox,
            DutchCalendar calendar) {
        this.statements = statements;
        this.withdrawals = withdrawals;
        this.settled = settled;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** @param outcomes number of statements per outcome; @param withdrawn number of recognitions */
    record Settled(Map<StatementOutcome, Integer> outcomes, int withdrawn) {
    }

    /** Requires the register's lock, which excludes all other events about companies and their vacancies. */
    Settled settle(CompanyStatements.Run run, Instant now, String by) {
        LocalDate today = calendar.today();
        long before = withdrawals.last();
        Map<StatementOutcome, Integer> outcomes = statements.settle(run, today, now, by);
        int withdrawn;
        try (EventBatch events = outbox.batchExclusively()) {
            statements.registered(each -> events.add(CompanyEvents.registered(each)));
            int registered = events.count();
            withdrawals.since(before, each -> events.add(CompanyEvents.withdrawn(each)));
            withdrawn = events.count() - registered;
        }
        settled.fire(new CompaniesSettled(today));
        return new Settled(outcomes, withdrawn);
    }
}
