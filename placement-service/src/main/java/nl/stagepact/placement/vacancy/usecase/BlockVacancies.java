package nl.stagepact.placement.vacancy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import nl.stagepact.placement.company.usecase.CompaniesSettled;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.outbox.EventBatch;
import nl.stagepact.servicekit.outbox.Outbox;

/** Blocks vacancies whose company lost a required recognition, in the transaction that removes it. */
@ApplicationScoped
class BlockVacancies {

    private final Vacancies vacancies;
    private final Outbox outbox;

    BlockVacancies(Vacancies vacancies, Outbox outbox) {
        this.vacancies = vacancies;
        this.outbox = outbox;
    }

    /** The lock on the register of companies, held by the caller, excludes concurrent events of these vacancies. */
    void block(@Observes CompaniesSettled settled) {
        try (EventBatch events = outbox.batchExclusively()) {
            vacancies.blockOfSettledCompanies(settled.today(), (id, company) -> VacancyEvents.blocked(id, company)
                    .forEach(events::add));
        }
    }
}
