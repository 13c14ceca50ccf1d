package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.confirmation.domain.NotLookingPolicy;
import nl.stagepact.placement.confirmation.persistence.NotLookingSignals;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.placement.vacancy.usecase.VacancyChanged;
import nl.stagepact.placement.vacancy.usecase.VacancyEvents;
import nl.stagepact.servicekit.outbox.Outbox;

/** Records a report that a company is not looking for students; after enough reports the vacancy is hidden until confirmed. */
@ApplicationScoped
public class ReportNotLooking {

    private final Vacancies vacancies;
    private final NotLookingSignals signals;
    private final CompanyRegister register;
    private final Outbox outbox;
    private final Clock clock;

    ReportNotLooking(Vacancies vacancies, NotLookingSignals signals, CompanyRegister register, Outbox outbox, Clock clock) {
        this.vacancies = vacancies;
        this.signals = signals;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those who change a vacancy say that they look for students. */
    void forget(@Observes VacancyChanged changed) {
        signals.delete(changed.id());
    }

    /** @param reporter organisation of the student, which counts as one reporter */
    @Transactional
    public void report(UUID id, String reporter) {
        register.lockShared();
        Vacancy vacancy = vacancies.findForUpdate(id).filter(Vacancy::isPublished)
                .orElseThrow(VacancyRejected.NotFound::new);
        if (NotLookingPolicy.hides(signals.insert(id, reporter, clock.instant()))) {
            vacancy.become(StatusReason.REPORTED_NOT_LOOKING, clock.instant());
            outbox.append(VacancyEvents.statusChanged(vacancy, VacancyStatus.PUBLISHED));
        }
    }
}
