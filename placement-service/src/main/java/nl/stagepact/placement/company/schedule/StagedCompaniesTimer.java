package nl.stagepact.placement.company.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.company.usecase.StageCompanies;

/** Deletes what a killed process had staged of a snapshot, also when no other snapshot comes. */
@ApplicationScoped
public class StagedCompaniesTimer {

    private static final Logger LOG = Logger.getLogger(StagedCompaniesTimer.class);

    private final StageCompanies stageCompanies;

    StagedCompaniesTimer(StageCompanies stageCompanies) {
        this.stageCompanies = stageCompanies;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteAbandoned() {
        int deleted = stageCompanies.deleteAbandoned();
        if (deleted > 0) {
            LOG.infof("Staged companies of an interrupted snapshot deleted: count=%d", deleted);
        }
    }
}
