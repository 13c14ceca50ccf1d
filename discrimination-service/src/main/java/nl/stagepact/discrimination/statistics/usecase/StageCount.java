package nl.stagepact.discrimination.statistics.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.usecase.SealForService;
import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.discrimination.statistics.persistence.StagedCounts;
import nl.stagepact.discrimination.statistics.persistence.StagedCounts.Staged;

/** Splits the codes that are counted off a case, in its transaction: each counts exactly once. */
@ApplicationScoped
public class StageCount {

    static final String CONTEXT = "stagepact staged count, v1|";
    /** Longer than all codes together, so that all are of one length. */
    private static final int LENGTH = 2_048;

    private final SealForService seal;
    private final StagedCounts staged;

    StageCount(SealForService seal, StagedCounts staged) {
        this.seal = seal;
        this.staged = staged;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void stage(WaitingCount counted) {
        UUID id = UUID.randomUUID();
        staged.insert(new Staged(id, seal.seal(counted, LENGTH, CONTEXT + id)));
    }
}
