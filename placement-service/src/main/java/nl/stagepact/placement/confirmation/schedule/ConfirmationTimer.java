package nl.stagepact.placement.confirmation.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.RemindEmployers;
import nl.stagepact.placement.confirmation.usecase.RestoreVacancies;
import nl.stagepact.placement.confirmation.usecase.TellCompanies;

/** Hides, expires and restores vacancies, reminds companies before they are hidden, and tells them afterwards. */
@ApplicationScoped
public class ConfirmationTimer {

    private final ExpireVacancies expireVacancies;
    private final RestoreVacancies restoreVacancies;
    private final RemindEmployers remindEmployers;
    private final TellCompanies tellCompanies;

    ConfirmationTimer(ExpireVacancies expireVacancies, RestoreVacancies restoreVacancies, RemindEmployers remindEmployers,
            TellCompanies tellCompanies) {
        this.expireVacancies = expireVacancies;
        this.restoreVacancies = restoreVacancies;
        this.remindEmployers = remindEmployers;
        this.tellCompanies = tellCompanies;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expireVacancies.expire();
        restoreVacancies.restore();
        remindEmployers.remind();
        tellCompanies.tell();
    }
}
