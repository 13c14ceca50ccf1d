package nl.stagepact.shortage.register.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/**
 * The registers in memory, because every line of every delivery is checked against them. An import by this process is visible
 * at once, an import by another replica within a second.
 */
@ApplicationScoped
public class CurrentRegisters {

    private static final long MAX_AGE_NANOS = Duration.ofSeconds(1).toNanos();
    /** Bounds the cache of earlier versions; each takes some megabytes, and few different ones are requested. */
    private static final int MAX_CACHED = 8;

    private final RegisterRows rows;
    private final Clock clock;
    private final Map<Map<Register, Integer>, Registers> earlier = new ConcurrentHashMap<>();
    private volatile Loaded loaded = new Loaded(Map.of(), Registers.of(Map.of()), System.nanoTime() - 2 * MAX_AGE_NANOS,
            Instant.MAX);

    /** @param checkedAt by {@link System#nanoTime()}; @param asOf the same moment by the application's clock */
    private record Loaded(Map<Register, Integer> versions, Registers registers, long checkedAt, Instant asOf) {
    }

    CurrentRegisters(RegisterRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The current registers. */
    public Registers now() {
        if (isStale()) {
            reloadIfStale();
        }
        return loaded.registers();
    }

    /** The registers at that moment. */
    public Registers knownAt(Instant moment) {
        now();
        Loaded current = loaded;
        if (!moment.isBefore(current.asOf())) {
            return current.registers(); // the usual case, without a query
        }
        Map<Register, Integer> versions = numbers(rows.knownAt(moment));
        if (versions.equals(current.versions())) {
            return current.registers();
        }
        if (earlier.size() >= MAX_CACHED) {
            earlier.clear();
        }
        return earlier.computeIfAbsent(versions, this::load);
    }

    /**
     * After an import by this process: the next reader reloads what changed, so that the import's own answer cannot fail by it.
     */
    public synchronized void forget() {
        loaded = new Loaded(loaded.versions(), loaded.registers(), System.nanoTime() - MAX_AGE_NANOS - 1, loaded.asOf());
    }

    /** Checks again after waiting for the monitor: another thread may have reloaded meanwhile. */
    private synchronized void reloadIfStale() {
        if (isStale()) {
            Instant asOf = clock.instant();
            Map<Register, Integer> versions = numbers(rows.latest());
            Registers registers = versions.equals(loaded.versions()) ? loaded.registers() : load(versions);
            loaded = new Loaded(versions, registers, System.nanoTime(), asOf);
        }
    }

    private boolean isStale() {
        return System.nanoTime() - loaded.checkedAt() > MAX_AGE_NANOS;
    }

    private Registers load(Map<Register, Integer> versions) {
        Map<Register, List<RegisterEntry>> content = new EnumMap<>(Register.class);
        versions.forEach((register, version) -> content.put(register, rows.content(register, version)));
        return Registers.of(content);
    }

    private static Map<Register, Integer> numbers(Map<Register, RegisterVersion> versions) {
        Map<Register, Integer> numbers = new EnumMap<>(Register.class);
        versions.forEach((register, version) -> numbers.put(register, version.version()));
        return numbers;
    }
}
