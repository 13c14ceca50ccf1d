package nl.stagepact.placement.search.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.StartupEvent;
import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.search.persistence.VacancyChanges;

/**
 * Keeps the index of vacancies true. Whoever asks for it gets one that holds everything that was committed before: what was
 * withdrawn is not found a moment later, on whichever replica it was withdrawn.
 */
@ApplicationScoped
public class FollowVacancies {

    /** How long is told of a vacancy that is not seen any more; a reader of feeds that comes less often reads them whole. */
    public static final Duration TELLS_OF_GONE = Duration.ofDays(30);
    private static final long PATIENCE_MS = 2_000;
    private static final int CROSSED_OUT_AT_LEAST = 20_000;

    private final VacancyChanges changes;
    private final ReadVacancyChanges readChanges;
    private final Clock clock;
    /** One after another: of those that wait all but the first find that it was done. */
    private final ExecutorService reader = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("vacancy-changes").daemon().factory());
    private volatile @Nullable Reading last;

    /**
     * What was read last, all of it at once: an index is not to be held against the horizon of another one.
     *
     * @param horizon what was changed by earlier transactions is in the index
     * @param begun when it was begun, by {@link System#nanoTime()}
     */
    private record Reading(VacancyIndex index, long horizon, long begun) {
    }

    FollowVacancies(VacancyChanges changes, ReadVacancyChanges readChanges, Clock clock) {
        this.changes = changes;
        this.readChanges = readChanges;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        upToDate();
    }

    /**
     * As of now. Those who ask while it is read anew wait for a reading that began after they asked, and share it. When that
     * takes too long, since very much has changed, they get what is known by then.
     */
    public VacancyIndex upToDate() {
        Reading before = last;
        // Mostly nothing did, and nobody has to wait for anybody.
        if (before != null && changes.latest() < before.horizon()) {
            return before.index();
        }
        long asked = System.nanoTime();
        Future<Reading> reading = reader.submit(() -> begunAfter(asked));
        try {
            return (before == null ? reading.get() : reading.get(PATIENCE_MS, TimeUnit.MILLISECONDS)).index();
        } catch (TimeoutException e) {
            reading.cancel(false);
            return before.index();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Vacancies could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Reads everything when it is asked for next: after tables were changed from outside. */
    public void forget() {
        CompletableFuture.runAsync(() -> last = null, reader).join();
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }

    private Reading begunAfter(long moment) {
        Reading known = last;
        if (known == null || known.begun() - moment < 0) {
            known = read(known);
            last = known;
        }
        return known;
    }

    private Reading read(@Nullable Reading known) {
        long begun = System.nanoTime();
        Instant goneAfter = clock.instant().minus(TELLS_OF_GONE);
        if (known == null || isWorn(known.index())) {
            VacancyIndex made = new VacancyIndex();
            return new Reading(made, readChanges.all(made, goneAfter), begun);
        }
        return new Reading(known.index(), readChanges.since(known.horizon(), known.index(), goneAfter), begun);
    }

    private static boolean isWorn(VacancyIndex known) {
        int crossedOut = known.crossedOut();
        return crossedOut > CROSSED_OUT_AT_LEAST && crossedOut > known.size();
    }
}
