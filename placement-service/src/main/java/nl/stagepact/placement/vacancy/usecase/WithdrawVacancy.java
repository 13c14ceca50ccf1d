package nl.stagepact.placement.vacancy.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.outbox.Outbox;

/** Withdraws a vacancy. */
@ApplicationScoped
public class WithdrawVacancy {

    private final Vacancies vacancies;
    private final CompanyRegister register;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawVacancy(Vacancies vacancies, CompanyRegister register, Outbox outbox, Clock clock) {
        this.vacancies = vacancies;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Idempotent. @param expected accepts the version that the caller has read */
    @Transactional
    public Vacancy withdraw(UUID id, IntPredicate expected, VacancyRights rights) {
        register.lockShared();
        Vacancy vacancy = vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new);
        if (!expected.test(vacancy.version())) {
            throw new VacancyRejected.ChangedMeanwhile();
        }
        return withdraw(vacancy);
    }

    /** Part of a transaction that has locked the register of companies and the vacancy. */
    public Vacancy withdraw(Vacancy vacancy) {
        if (vacancy.status() != VacancyStatus.WITHDRAWN) {
            VacancyStatus before = vacancy.status();
            vacancy.become(StatusReason.WITHDRAWN, clock.instant());
            vacancies.writeChanges();
            outbox.append(VacancyEvents.statusChanged(vacancy, before));
        }
        return vacancy;
    }
}
