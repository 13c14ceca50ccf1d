package nl.stagepact.placement.register.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.persistence.Institutions;
import nl.stagepact.placement.register.persistence.PactAreas;
import nl.stagepact.placement.register.persistence.PostcodeAreas;
import nl.stagepact.placement.register.persistence.Programmes;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Current programmes, postcode areas, pact areas and school names. Cached for ten seconds, because every search needs them.
 */
@ApplicationScoped
public class CurrentRegisters {

    private static final long MAX_AGE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Programmes programmes;
    private final PostcodeAreas postcodes;
    private final PactAreas pacts;
    private final Institutions institutions;
    private final DutchCalendar calendar;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Snapshot snapshot;

    CurrentRegisters(Programmes programmes, PostcodeAreas postcodes, PactAreas pacts, Institutions institutions,
            DutchCalendar calendar) {
        this.programmes = programmes;
        this.postcodes = postcodes;
        this.pacts = pacts;
        this.institutions = institutions;
        this.calendar = calendar;
    }

    private record Snapshot(long readNanos, Map<String, Programme> programmes, Map<String, String> levels,
            Map<String, PostcodeArea> postcodes, Map<String, Set<String>> pacts, Map<String, String> institutionNames) {
    }

    /** Programmes by code. */
    public Map<String, Programme> programmes() {
        return current().programmes();
    }

    /** Levels of programmes, by code. */
    public Map<String, String> levels() {
        return current().levels();
    }

    /** Postcode areas by their four digits. */
    public Map<String, PostcodeArea> postcodeAreas() {
        return current().postcodes();
    }

    /** Municipalities of pacts, by the pact's code. */
    public Map<String, Set<String>> pacts() {
        return current().pacts();
    }

    /** Names of schools, by code. */
    public Map<String, String> institutionNames() {
        return current().institutionNames();
    }

    /** The code itself, if there is a pact with this code and a known area. */
    public Optional<String> pact(String code) {
        return Optional.of(code).filter(pacts()::containsKey);
    }

    /** Discards the cache, after a change by this process. */
    public void forget() {
        snapshot = null;
    }

    /** While one thread refreshes the cache, others use the expired snapshot instead of waiting. */
    private Snapshot current() {
        Snapshot cached = snapshot;
        if (cached == null) {
            lock.lock();
        } else if (isFresh(cached) || !lock.tryLock()) {
            return cached;
        }
        try {
            Snapshot latest = snapshot;
            if (latest == null || !isFresh(latest)) {
                latest = read(latest);
                snapshot = latest;
            }
            return latest;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isFresh(Snapshot snapshot) {
        return System.nanoTime() - snapshot.readNanos() <= MAX_AGE_NANOS;
    }

    /** Keeps the same map of levels while nothing changes, because the index caches results by identity of that map. */
    private Snapshot read(@Nullable Snapshot before) {
        Map<String, Programme> byCode = programmes.on(calendar.today());
        Map<String, String> levels = byCode.values().stream()
                .collect(Collectors.toUnmodifiableMap(Programme::code, Programme::level));
        return new Snapshot(System.nanoTime(), byCode,
                before != null && before.levels().equals(levels) ? before.levels() : levels,
                postcodes.all().stream().collect(Collectors.toUnmodifiableMap(PostcodeArea::code, Function.identity())),
                pacts.on(calendar.today()), institutions.namesOn(calendar.today()));
    }
}
