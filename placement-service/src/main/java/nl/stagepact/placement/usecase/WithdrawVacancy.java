package nl.stagepact.placement.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.domain.vacancy.Vacancy;
import nl.stagepact.placement.domain.vacancy.VacancyRejected;
import nl.stagepact.placement.domain.vacancy.VacancyStatus;
import nl.stagepact.placement.persistence.CompanyRegister;
import nl.stagepact.placement.persistence.Vacancies;
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
        register.holdStill();
        return withdraw(vacancies.findForUpdate(id).filter(rights::mayChange).orElseThrow(VacancyRejected.NotFound::new));
    }

    /** In a transaction that holds companies still and the vacancy locked. */
    Vacancy withdraw(Vacancy vacancy) {
        if (vacancy.status() == VacancyStatus.WITHDRAWN) {
            return vacancy;
        }
        Vacancy withdrawn = vacancy.to(VacancyStatus.WITHDRAWN);
        vacancies.update(withdrawn);
        outbox.append(VacancyEvents.withdrawn(withdrawn));
        return withdrawn;
    }
}
