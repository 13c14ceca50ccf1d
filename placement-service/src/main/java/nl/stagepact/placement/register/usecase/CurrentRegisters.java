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
 * Programmes, postcode areas, areas of pacts and names of schools as they are today, held for some seconds: every search asks
 * for them.
 */
@ApplicationScoped
public class CurrentRegisters {

    private static final long HELD = TimeUnit.SECONDS.toNanos(10);

    private final Programmes programmes;
    private final PostcodeAreas postcodes;
    private final PactAreas pacts;
    private final Institutions institutions;
    private final DutchCalendar calendar;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held held;

    CurrentRegisters(Programmes programmes, PostcodeAreas postcodes, PactAreas pacts, Institutions institutions,
            DutchCalendar calendar) {
        this.programmes = programmes;
        this.postcodes = postcodes;
        this.pacts = pacts;
        this.institutions = institutions;
        this.calendar = calendar;
    }

    private record Held(long since, Map<String, Programme> programmes, Map<String, String> levels,
            Map<String, PostcodeArea> postcodes, Map<String, Set<String>> pacts, Map<String, String> institutionNames) {
    }

    /** By code. */
    public Map<String, Programme> programmes() {
        return held().programmes();
    }

    /** Of programmes, by code. */
    public Map<String, String> levels() {
        return held().levels();
    }

    /** By four digits. */
    public Map<String, PostcodeArea> postcodeAreas() {
        return held().postcodes();
    }

    /** Municipalities of pacts, by the pact's code. */
    public Map<String, Set<String>> pacts() {
        return held().pacts();
    }

    /** Names of schools, by code. */
    public Map<String, String> institutionNames() {
        return held().institutionNames();
    }

    /** The code itself, when there is such a pact and its area is known. */
    public Optional<String> pact(String code) {
        return Optional.of(code).filter(pacts()::containsKey);
    }

    /** Something of it was changed here. */
    public void forget() {
        held = null;
    }

    /** While one reads them anew the others go on with what was held: none of them has to wait. */
    private Held held() {
        Held known = held;
        if (known == null) {
            reading.lock();
        } else if (System.nanoTime() - known.since() <= HELD || !reading.tryLock()) {
            return known;
        }
        try {
            Held before = held;
            if (before == null || System.nanoTime() - before.since() > HELD) {
                before = read(before);
                held = before;
            }
            return before;
        } finally {
            reading.unlock();
        }
    }

    /** What did not change stays the same object: what was made of it is still good. */
    private Held read(@Nullable Held before) {
        Map<String, Programme> byCode = programmes.on(calendar.today());
        Map<String, String> levels = byCode.values().stream()
                .collect(Collectors.toUnmodifiableMap(Programme::code, Programme::level));
        return new Held(System.nanoTime(), byCode, before != null && before.levels().equals(levels) ? before.levels() : levels,
                postcodes.all().stream().collect(Collectors.toUnmodifiableMap(PostcodeArea::code, Function.identity())),
                pacts.on(calendar.today()), institutions.namesOn(calendar.today()));
    }
}
