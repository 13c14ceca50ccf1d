package nl.stagepact.placement.confirmation.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.RemindEmployers;
import nl.stagepact.placement.confirmation.usecase.TellCompanies;

/** Hides and expires vacancies, reminds companies before that, and tells them afterwards. */
@ApplicationScoped
public class ConfirmationTimer {

    private final ExpireVacancies expireVacancies;
    private final RemindEmployers remindEmployers;
    private final TellCompanies tellCompanies;

    ConfirmationTimer(ExpireVacancies expireVacancies, RemindEmployers remindEmployers, TellCompanies tellCompanies) {
        this.expireVacancies = expireVacancies;
        this.remindEmployers = remindEmployers;
        this.tellCompanies = tellCompanies;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expireVacancies.expire();
        remindEmployers.remind();
        tellCompanies.tell();
    }
}
