package nl.stagepact.placement.vacancy.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.outbox.Outbox;

/** Places are offered no more, by whoever offered them. */
@ApplicationScoped
public class WithdrawVacancy {

    private final Vacancies vacancies;
    private final CompanyRegister register;
    private final Outbox outbox;

    WithdrawVacancy(Vacancies vacancies, CompanyRegister register, Outbox outbox) {
        this.vacancies = vacancies;
        this.register = register;
        this.outbox = outbox;
    }

    /** Twice is once. */
    @Transactional
    public Vacancy withdraw(UUID id, VacancyRights rights) {
        register.lockShared();
        return withdraw(vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new));
    }

    /** In a transaction that holds companies still and the vacancy locked. */
    public Vacancy withdraw(Vacancy vacancy) {
        if (vacancy.status() == VacancyStatus.WITHDRAWN) {
            return vacancy;
        }
        Vacancy withdrawn = vacancy.to(VacancyStatus.WITHDRAWN);
        vacancies.update(withdrawn);
        outbox.append(VacancyEvents.withdrawn(withdrawn));
        return withdrawn;
    }
}
