package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.company.usecase.CompaniesSettled;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.persistence.BlockedVacancies;
import nl.stagepact.placement.confirmation.persistence.DueVacancies.Due;
import nl.stagepact.placement.confirmation.persistence.NotLookingSignals;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.ComparePay;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/**
 * Unblocks some vacancies whose recognitions hold again, in one transaction: each becomes what it would be without the block.
 */
@ApplicationScoped
class RestoreSomeVacancies {

    private static final int AT_ONCE = 500;

    private final BlockedVacancies blocked;
    private final Vacancies vacancies;
    private final NotLookingSignals signals;
    private final CompanyRegister register;
    private final ComparePay comparePay;
    private final ConfirmationPolicies policies;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    RestoreSomeVacancies(BlockedVacancies blocked, Vacancies vacancies, NotLookingSignals signals, CompanyRegister register,
            ComparePay comparePay, ConfirmationPolicies policies, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.blocked = blocked;
        this.vacancies = vacancies;
        this.signals = signals;
        this.register = register;
        this.comparePay = comparePay;
        this.policies = policies;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * In the transaction that restores the recognitions. Of a wrong snapshot that is put right, the timer restores the others.
     */
    void restore(@Observes CompaniesSettled settled) {
        restore(blocked.ofSettledCompanies(settled.today(), AT_ONCE), settled.today());
    }

    /** Also of a recognition that has begun since. @return how many changed; 0 when there are none left */
    @Transactional
    public int restore() {
        register.lockShared();
        LocalDate today = calendar.today();
        List<Due> recognised = blocked.recognised(today, AT_ONCE);
        restore(recognised, today);
        return recognised.size();
    }

    private void restore(List<Due> recognised, LocalDate today) {
        if (recognised.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        LocalConfirmationPolicies local = policies.today();
        List<Event> events = new ArrayList<>();
        List<Vacancy> published = new ArrayList<>();
        for (Due each : recognised) {
            Vacancy vacancy = each.vacancy();
            vacancy.become(local.in(each.municipality()).unblockedOn(today, vacancy, signals.count(vacancy.id())), now);
            events.addAll(VacancyEvents.statusChanged(vacancy, VacancyStatus.BLOCKED));
            if (vacancy.isPublished()) {
                published.add(vacancy);
            }
        }
        vacancies.writeChanges();
        events.addAll(comparePay.published(published));
        outbox.append(events);
    }
}
