package nl.stagepact.placement.company.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.persistence.StagedCompanies;

/** Stages and deletes statements, each in a short transaction of its own. */
@ApplicationScoped
class StageCompanies {

    /** No request takes longer: a connection without incoming data is closed after seconds. */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(6);

    private final StagedCompanies staged;

    StageCompanies(StagedCompanies staged) {
        this.staged = staged;
    }

    @Transactional
    public void stage(UUID run, Instant startedAt, List<CompanyStatement> batch) {
        if (!batch.isEmpty()) {
            staged.stage(run, startedAt, batch);
        }
    }

    @Transactional
    public void delete(UUID run) {
        staged.delete(run);
    }

    /** Deletes runs of processes that were killed. */
    @Transactional
    public void deleteAbandoned(Instant now) {
        staged.deleteStartedBefore(now.minus(ABANDONED_AFTER));
    }
}
