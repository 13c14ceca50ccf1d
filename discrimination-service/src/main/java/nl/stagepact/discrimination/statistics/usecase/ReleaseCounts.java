package nl.stagepact.discrimination.statistics.usecase;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.usecase.SealForService;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.discrimination.statistics.persistence.CountedReports;
import nl.stagepact.discrimination.statistics.persistence.StagedCounts;

/** Releases counts in shuffled batches, so that neither the order of rows nor the time of a release leads to a report. */
@ApplicationScoped
public class ReleaseCounts {

    /** Fewer wait, because a small batch would tell which reports it holds. */
    static final int SMALLEST_BATCH = 20;

    private final StagedCounts staged;
    private final CountedReports counted;
    private final SealForService seal;
    private final SecureRandom random = new SecureRandom();

    ReleaseCounts(StagedCounts staged, CountedReports counted, SealForService seal) {
        this.staged = staged;
        this.counted = counted;
        this.seal = seal;
    }

    /** @return how many were released; zero while fewer wait than a batch has */
    @Transactional
    public int release() {
        return staged.waiting() < SMALLEST_BATCH ? 0 : releaseAll();
    }

    /** Releases whatever waits, such as for the figures of a quarter that has ended. */
    @Transactional
    public int releaseAll() {
        List<CountedReport> batch = new ArrayList<>(staged.takeAll().stream()
                .map(each -> seal.open(each.sealed(), CountedReport.class, StageCount.CONTEXT + each.id())).toList());
        Collections.shuffle(batch, random);
        counted.insert(batch);
        return batch.size();
    }
}
