package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.persistence.DueVacancies;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Hides or ends some due vacancies in one transaction. */
@ApplicationScoped
class ExpireSomeVacancies {

    private static final int AT_ONCE = 500;

    private final DueVacancies due;
    private final CompanyRegister register;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final ConfirmationPolicies policies;
    private final Clock clock;

    ExpireSomeVacancies(DueVacancies due, CompanyRegister register, Outbox outbox, DutchCalendar calendar,
            ConfirmationPolicies policies, Clock clock) {
        this.due = due;
        this.register = register;
        this.outbox = outbox;
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return how many changed; 0 when there are none left */
    @Transactional
    public int expire() {
        register.lockShared();
        LocalDate today = calendar.today();
        Instant now = clock.instant();
        List<Event> events = new ArrayList<>();
        LocalConfirmationPolicies local = policies.today();
        List<DueVacancies.Due> overtaken = due.overtaken(today, local, AT_ONCE);
        for (DueVacancies.Due each : overtaken) {
            Vacancy vacancy = each.vacancy();
            VacancyStatus before = vacancy.status();
            StatusReason next = local.in(each.municipality()).reasonOn(today, vacancy);
            // Due but not by time: a recognition has ended.
            vacancy.become(next == vacancy.statusReason() ? StatusReason.NOT_RECOGNISED : next, now);
            events.addAll(VacancyEvents.statusChanged(vacancy, before));
        }
        if (!events.isEmpty()) {
            outbox.append(events);
        }
        return overtaken.size();
    }
}
