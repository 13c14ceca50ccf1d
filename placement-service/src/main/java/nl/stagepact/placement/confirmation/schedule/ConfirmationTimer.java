package nl.stagepact.placement.confirmation.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.RemindEmployers;

/** Hides and expires vacancies, and reminds companies before that. */
@ApplicationScoped
public class ConfirmationTimer {

    private final ExpireVacancies expireVacancies;
    private final RemindEmployers remindEmployers;

    ConfirmationTimer(ExpireVacancies expireVacancies, RemindEmployers remindEmployers) {
        this.expireVacancies = expireVacancies;
        this.remindEmployers = remindEmployers;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expireVacancies.expire();
        remindEmployers.remind();
    }
}
