package nl.stagepact.placement.company.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.persistence.StagedCompanies;

/** Puts statements aside and clears them away, each time in a short transaction of its own. */
@ApplicationScoped
class StageCompanies {

    /** No sender takes longer: a body that stops coming is cut off after seconds. */
    private static final Duration BROKEN_AFTER = Duration.ofHours(6);

    private final StagedCompanies staged;

    StageCompanies(StagedCompanies staged) {
        this.staged = staged;
    }

    @Transactional
    public void stage(UUID run, Instant begunAt, List<CompanyStatement> some) {
        if (!some.isEmpty()) {
            staged.stage(run, begunAt, some);
        }
    }

    @Transactional
    public void forget(UUID run) {
        staged.delete(run);
    }

    /** What a process that was killed left. */
    @Transactional
    public void forgetBroken(Instant now) {
        staged.deleteBegunBefore(now.minus(BROKEN_AFTER));
    }
}
