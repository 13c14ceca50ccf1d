package nl.stagepact.placement.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.domain.vacancy.ConfirmationPolicy;
import nl.stagepact.placement.domain.vacancy.Vacancy;
import nl.stagepact.placement.domain.vacancy.VacancyStatus;
import nl.stagepact.placement.persistence.CompanyRegister;
import nl.stagepact.placement.persistence.DueVacancies;
import nl.stagepact.placement.persistence.Vacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Does so with some of them in one transaction. */
@ApplicationScoped
class ExpireSomeVacancies {

    private static final int AT_ONCE = 500;

    private final Vacancies vacancies;
    private final DueVacancies due;
    private final CompanyRegister register;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final ConfirmationPolicy policy;

    ExpireSomeVacancies(Vacancies vacancies, DueVacancies due, CompanyRegister register, Outbox outbox, DutchCalendar calendar,
            VacancySettings settings) {
        this.vacancies = vacancies;
        this.due = due;
        this.register = register;
        this.outbox = outbox;
        this.calendar = calendar;
        this.policy = new ConfirmationPolicy(settings.hideAfterDays(), settings.removeAfterDays());
    }

    /** @return how many changed; 0 when there are none left */
    @Transactional
    public int expire() {
        register.holdStill();
        LocalDate today = calendar.today();
        List<Event> events = new ArrayList<>();
        for (Vacancy vacancy : due.overtaken(today, today.minusDays(policy.hideAfter()), today.minusDays(policy.removeAfter()),
                AT_ONCE)) {
            VacancyStatus next = policy.statusOn(today, vacancy);
            // What time does not change is due because a recognition has come to its end.
            Vacancy after = vacancy.to(next == vacancy.status() ? VacancyStatus.BLOCKED : next);
            vacancies.update(after);
            events.add(after.status() == VacancyStatus.BLOCKED ? VacancyEvents.blocked(after)
                    : VacancyEvents.expired(after, today.isAfter(after.content().to())));
        }
        if (!events.isEmpty()) {
            outbox.append(events);
        }
        return events.size();
    }
}
