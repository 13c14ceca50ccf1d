package nl.stagepact.discrimination.statistics.usecase;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.discrimination.statistics.persistence.CountedCasework;
import nl.stagepact.discrimination.statistics.persistence.CountedReports;
import nl.stagepact.discrimination.statistics.persistence.StagedCounts;

/** Releases counts in shuffled batches, so that neither the order of rows nor the time of a release leads to a case. */
@ApplicationScoped
public class ReleaseCounts {

    /** Of one kind. Fewer wait, because a small batch would tell which cases it holds. */
    static final int SMALLEST_BATCH = 20;

    private final StagedCounts staged;
    private final OpenWaiting openWaiting;
    private final CountedReports reports;
    private final CountedCasework casework;
    private final SecureRandom random = new SecureRandom();

    ReleaseCounts(StagedCounts staged, OpenWaiting openWaiting, CountedReports reports, CountedCasework casework) {
        this.staged = staged;
        this.openWaiting = openWaiting;
        this.reports = reports;
        this.casework = casework;
    }

    /** @return how many were released; zero while fewer of each kind wait than a batch has */
    @Transactional
    public int release() {
        staged.lock();
        Map<UUID, WaitingCount> waiting = openWaiting.byId();
        return release(waiting, WaitingCount::report, reports::insert)
                + release(waiting, WaitingCount::decision, casework::insertDecisions)
                + release(waiting, WaitingCount::term, casework::insertTerms);
    }

    private <T> int release(Map<UUID, WaitingCount> waiting, Function<WaitingCount, @Nullable T> kind,
            Consumer<List<T>> insert) {
        List<T> batch = new ArrayList<>(waiting.values().stream().map(kind).filter(Objects::nonNull).toList());
        if (batch.size() < SMALLEST_BATCH) {
            return 0;
        }
        Collections.shuffle(batch, random);
        insert.accept(batch);
        staged.delete(waiting.entrySet().stream().filter(each -> kind.apply(each.getValue()) != null).map(Map.Entry::getKey)
                .toList());
        return batch.size();
    }
}
