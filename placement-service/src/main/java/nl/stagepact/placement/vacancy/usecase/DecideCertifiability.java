package nl.stagepact.placement.vacancy.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Stores an SBB adviser's decision on a form in doubt. */
@ApplicationScoped
public class DecideCertifiability {

    private final Vacancies vacancies;
    private final CompanyRegister register;
    private final ComparePay comparePay;
    private final Outbox outbox;
    private final Clock clock;
    private final DutchCalendar calendar;

    DecideCertifiability(Vacancies vacancies, CompanyRegister register, ComparePay comparePay, Outbox outbox, Clock clock,
            DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.register = register;
        this.comparePay = comparePay;
        this.outbox = outbox;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** @param expected accepts the version that the adviser has read */
    @Transactional
    public Vacancy decide(UUID id, Certifiability decided, IntPredicate expected, String by) {
        register.lockShared();
        Vacancy vacancy = vacancies.findForUpdate(id).orElseThrow(VacancyRejected.NotFound::new);
        if (!expected.test(vacancy.version())) {
            throw new VacancyRejected.ChangedMeanwhile();
        }
        Instant now = clock.instant();
        vacancy.decide(decided, calendar.today(), now);
        vacancies.writeDecision(vacancy, decided, now, by);
        if (vacancy.isPublished()) {
            outbox.append(VacancyEvents.published(vacancy, comparePay.unequal(vacancy).isEmpty()));
        }
        outbox.append(VacancyEvents.statusChanged(vacancy, VacancyStatus.ESCALATED));
        return vacancy;
    }
}
