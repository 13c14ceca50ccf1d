package nl.stagepact.placement.search.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.StartupEvent;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.vacancy.persistence.VacancyChanges;

/**
 * Keeps the vacancy index up to date. {@link #current()} includes every change committed before the call, on any replica: a
 * withdrawn vacancy is never found afterwards.
 */
@ApplicationScoped
public class FollowVacancies {

    /** How long feeds list vacancies that are no longer visible; clients that read less often must read the whole feed. */
    public static final Duration GONE_RETENTION = Duration.ofDays(30);
    private static final long MAX_WAIT_MS = 2_000;
    private static final int MIN_STALE_ROWS = 20_000;

    private final VacancyChanges changes;
    private final ReadVacancyChanges readChanges;
    private final CurrentRegisters registers;
    private final Clock clock;
    /** Reads one at a time: requests that wait for a read share its result. */
    private final ExecutorService reader = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("vacancy-changes").daemon().factory());
    private volatile @Nullable Snapshot last;

    /**
     * Result of the last read. One value, because a horizon applies to one index only.
     *
     * @param programmeNames by code, as the index has them
     * @param horizon the index includes the changes of all transactions below it
     * @param startedNanos start of the read, by {@link System#nanoTime()}
     */
    private record Snapshot(VacancyIndex index, Map<String, String> programmeNames, long horizon, long startedNanos) {
    }

    FollowVacancies(VacancyChanges changes, ReadVacancyChanges readChanges, CurrentRegisters registers, Clock clock) {
        this.changes = changes;
        this.readChanges = readChanges;
        this.registers = registers;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        current();
    }

    /**
     * The index with every change committed before this call. Concurrent callers wait for, and share, a read that started
     * after they called. When that takes too long, because very much has changed, they get the previous state.
     */
    public VacancyIndex current() {
        Snapshot before = last;
        // Usually nothing has changed, and nobody waits.
        if (before != null && changes.latest() < before.horizon()) {
            return before.index();
        }
        long calledNanos = System.nanoTime();
        Future<Snapshot> snapshot = reader.submit(() -> readAfter(calledNanos));
        try {
            return (before == null ? snapshot.get() : snapshot.get(MAX_WAIT_MS, TimeUnit.MILLISECONDS)).index();
        } catch (TimeoutException e) {
            snapshot.cancel(false);
            return before.index();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Vacancies could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Discards the index, so that the next call reads everything: for changes made outside this service. */
    public void forget() {
        CompletableFuture.runAsync(() -> last = null, reader).join();
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }

    private Snapshot readAfter(long nanos) {
        Snapshot snapshot = last;
        if (snapshot == null || snapshot.startedNanos() - nanos < 0) {
            snapshot = read(snapshot);
            last = snapshot;
        }
        return snapshot;
    }

    private Snapshot read(@Nullable Snapshot before) {
        long startedNanos = System.nanoTime();
        Instant goneAfter = clock.instant().minus(GONE_RETENTION);
        Map<String, String> names = programmeNames();
        if (before == null || !before.programmeNames().equals(names) || needsRebuild(before.index())) {
            VacancyIndex index = new VacancyIndex(names);
            return new Snapshot(index, names, readChanges.all(index, goneAfter), startedNanos);
        }
        return new Snapshot(before.index(), names, readChanges.since(before.horizon(), before.index(), goneAfter),
                startedNanos);
    }

    /** When one changes, which is rare, the next read is a complete one. */
    private Map<String, String> programmeNames() {
        return registers.programmes().values().stream().collect(Collectors.toMap(Programme::code, Programme::name));
    }

    private static boolean needsRebuild(VacancyIndex index) {
        int staleRows = index.staleRows();
        return staleRows > MIN_STALE_ROWS && staleRows > index.size();
    }
}
