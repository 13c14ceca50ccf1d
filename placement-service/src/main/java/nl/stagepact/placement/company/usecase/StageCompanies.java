package nl.stagepact.placement.company.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.persistence.StagedCompanies;

/** Stages and deletes statements, each in a short transaction of its own. */
@ApplicationScoped
public class StageCompanies {

    /** A live upload stages more much sooner, on the slowest connection too; another process's is not to be deleted. */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final StagedCompanies staged;
    private final Clock clock;

    StageCompanies(StagedCompanies staged, Clock clock) {
        this.staged = staged;
        this.clock = clock;
    }

    @Transactional
    void stage(UUID run, List<CompanyStatement> batch) {
        if (!batch.isEmpty()) {
            staged.stage(run, clock.instant(), batch);
        }
    }

    @Transactional
    void delete(UUID run) {
        staged.delete(run);
    }

    /** Deletes runs of processes that were killed. @return number of statements */
    @Transactional
    public int deleteAbandoned() {
        return staged.deleteAbandoned(clock.instant().minus(ABANDONED_AFTER));
    }
}
