package nl.stagepact.placement.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.StartupEvent;
import nl.stagepact.placement.persistence.VacancyChanges;
import nl.stagepact.placement.search.VacancyIndex;

/**
 * Keeps the index of vacancies true. Whoever asks for it gets one that holds everything that was committed before he asked:
 * what
 * was withdrawn is not found a moment later, on whichever replica it was withdrawn.
 */
@ApplicationScoped
public class FollowVacancies {

    /** How long is told of a vacancy that is not seen any more; a reader of feeds that comes less often reads them whole. */
    static final Duration TELLS_OF_GONE = Duration.ofDays(30);
    private static final long PATIENCE_MS = 2_000;
    private static final int CROSSED_OUT_AT_LEAST = 20_000;

    private final VacancyChanges changes;
    private final ReadVacancyChanges readChanges;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable VacancyIndex index;
    private volatile long readBegun = Long.MIN_VALUE;
    /** Written before the index that holds what was changed until then. */
    private volatile long horizon;

    FollowVacancies(VacancyChanges changes, ReadVacancyChanges readChanges, Clock clock) {
        this.changes = changes;
        this.readChanges = readChanges;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        upToDate();
    }

    /**
     * As of now. Those who ask while another reads wait for the next reading, and share it; when a reading takes too long,
     * since
     * very much has changed, they get what is known by then.
     */
    public VacancyIndex upToDate() {
        VacancyIndex before = index;
        // Mostly nothing did, and nobody has to wait for anybody.
        if (before != null && changes.latest() < horizon) {
            return before;
        }
        long asked = System.nanoTime();
        if (before == null) {
            reading.lock();
        } else if (!isFreeInTime()) {
            return before;
        }
        try {
            VacancyIndex known = index;
            if (known != null && readBegun - asked > 0) {
                return known;
            }
            long begun = System.nanoTime();
            VacancyIndex now = known == null || isWorn(known) ? readAll() : readChanges(known);
            index = now;
            readBegun = begun;
            return now;
        } finally {
            reading.unlock();
        }
    }

    /** Reads everything when it is asked for next: after tables were changed from outside. */
    public void forget() {
        reading.lock();
        try {
            index = null;
        } finally {
            reading.unlock();
        }
    }

    private boolean isFreeInTime() {
        try {
            return reading.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private VacancyIndex readAll() {
        VacancyIndex made = new VacancyIndex();
        horizon = readChanges.all(made, goneAfter());
        return made;
    }

    private VacancyIndex readChanges(VacancyIndex known) {
        horizon = readChanges.since(horizon, known, goneAfter());
        return known;
    }

    private Instant goneAfter() {
        return clock.instant().minus(TELLS_OF_GONE);
    }

    private static boolean isWorn(VacancyIndex known) {
        int crossedOut = known.crossedOut();
        return crossedOut > CROSSED_OUT_AT_LEAST && crossedOut > known.size();
    }
}
