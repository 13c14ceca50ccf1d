package nl.stagepact.placement.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.Event;
import nl.stagepact.placement.domain.company.StatementOutcome;
import nl.stagepact.placement.persistence.CompanyStatements;
import nl.stagepact.placement.persistence.Vacancies;
import nl.stagepact.placement.persistence.Withdrawals;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Makes true what was put aside of SBB's statements, and tells others what came of it; part of a transaction that is alone. */
@ApplicationScoped
class SettleCompanies {

    private static final int EVENTS_AT_ONCE = 1_000;

    private final CompanyStatements statements;
    private final Withdrawals withdrawals;
    private final Vacancies vacancies;
    private final Outbox outbox;
    private final DutchCalendar calendar;

    SettleCompanies(CompanyStatements statements, Withdrawals withdrawals, Vacancies vacancies, Outbox outbox,
            DutchCalendar calendar) {
        this.statements = statements;
        this.withdrawals = withdrawals;
        this.vacancies = vacancies;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** @param outcomes how many statements had which; @param withdrawn recognitions */
    record Settled(Map<StatementOutcome, Integer> outcomes, int withdrawn) {
    }

    /** Under the lock of the register: nobody else appends events of companies, or of their vacancies. */
    Settled settle(CompanyStatements.Run run, Instant now, String by) {
        long before = withdrawals.last();
        Map<StatementOutcome, Integer> outcomes = statements.settle(run, calendar.today(), now, by);
        Batch batch = new Batch();
        statements.registered(each -> batch.add(CompanyEvents.registered(each)));
        int registered = batch.count;
        withdrawals.since(before, each -> batch.add(CompanyEvents.withdrawn(each)));
        int withdrawn = batch.count - registered;
        vacancies.blockOfSettledCompanies(calendar.today(), each -> batch.add(VacancyEvents.blocked(each)));
        batch.flush();
        return new Settled(outcomes, withdrawn);
    }

    /** Events of a quarter of a million companies, a thousand at once. */
    private final class Batch {

        private final List<Event> waiting = new ArrayList<>(EVENTS_AT_ONCE);
        private int count;

        private void add(Event event) {
            count++;
            waiting.add(event);
            if (waiting.size() == EVENTS_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                outbox.appendWhileAlone(waiting);
                waiting.clear();
            }
        }
    }
}
