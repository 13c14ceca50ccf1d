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
 * The registers, in memory: every line of every delivery is held against them. An import in this process is seen at once, one
 * of another replica within a second.
 */
@ApplicationScoped
public class CurrentRegisters {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    /** Old reports are rebuilt now and then, of few different days; each set of registers takes some megabytes. */
    private static final int OLD_ONES_KEPT = 8;

    private final RegisterRows rows;
    private final Clock clock;
    private final Map<Map<Register, Integer>, Registers> old = new ConcurrentHashMap<>();
    private volatile Loaded loaded = new Loaded(Map.of(), Registers.of(Map.of()), System.nanoTime() - 2 * FRESH, Instant.MAX);

    /** @param checkedAt by the machine's stopwatch; @param asOf the same by the clock that deliveries are recorded by */
    private record Loaded(Map<Register, Integer> versions, Registers registers, long checkedAt, Instant asOf) {
    }

    CurrentRegisters(RegisterRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** As they stand. */
    public Registers now() {
        if (isStale()) {
            reloadIfStale();
        }
        return loaded.registers();
    }

    /** As they stood at that moment. */
    public Registers knownAt(Instant moment) {
        now();
        Loaded current = loaded;
        if (!moment.isBefore(current.asOf())) {
            return current.registers(); // most questions are of now: they need not look
        }
        Map<Register, Integer> versions = numbers(rows.knownAt(moment));
        if (versions.equals(current.versions())) {
            return current.registers();
        }
        if (old.size() >= OLD_ONES_KEPT) {
            old.clear();
        }
        return old.computeIfAbsent(versions, this::load);
    }

    /** Looks again now; after an import in this process. */
    public synchronized void reload() {
        Instant asOf = clock.instant();
        Map<Register, Integer> versions = numbers(rows.latest());
        Registers registers = versions.equals(loaded.versions()) ? loaded.registers() : load(versions);
        loaded = new Loaded(versions, registers, System.nanoTime(), asOf);
    }

    /** Whoever waited for another's look need not look again. */
    private synchronized void reloadIfStale() {
        if (isStale()) {
            reload();
        }
    }

    private boolean isStale() {
        return System.nanoTime() - loaded.checkedAt() > FRESH;
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
