package nl.stagepact.placement.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.usecase.ExpireVacancies;

/** Looks whether vacancies are to be hidden or over. */
@ApplicationScoped
public class VacancyTimer {

    private final ExpireVacancies expireVacancies;

    VacancyTimer(ExpireVacancies expireVacancies) {
        this.expireVacancies = expireVacancies;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expireVacancies.expire();
    }
}
