package nl.stagepact.shortage.register.usecase;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterDiff;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterRejected;
import nl.stagepact.shortage.register.domain.RegisterRules;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/** Imports a register as a new version: all or nothing, never replacing an earlier version. */
@ApplicationScoped
public class ImportRegister {

    private final RegisterRows rows;
    private final Outbox outbox;
    private final Clock clock;

    ImportRegister(RegisterRows rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param version current after the import (or hypothetical, for a dry run); @param diff from the previous one */
    public record Outcome(RegisterVersion version, RegisterDiff diff) {
    }

    /**
     * @param expected accepts the version that the caller has read
     * @param dryRun validate and compare without storing anything
     * @throws RegisterRejected if a rule is violated or the current version is not the expected one
     */
    @Transactional
    public Outcome importRegister(Register register, DraftRegister draft, IntPredicate expected, String importedBy,
            boolean dryRun) {
        rows.lock();
        Map<Register, RegisterVersion> current = rows.latest();
        RegisterVersion before = current.get(register);
        int version = before == null ? 0 : before.version();
        if (!expected.test(version)) {
            throw new RegisterRejected.ChangedMeanwhile(version);
        }
        List<RegisterEntry> entries = RegisterRules.check(register, draft, others(register, current));
        RegisterDiff diff = RegisterDiff.between(before == null ? List.of() : rows.content(register, version), entries);
        if (before != null && diff.changes().isEmpty()) {
            return new Outcome(before, diff);
        }
        RegisterVersion next = new RegisterVersion(register, version + 1, entries.size(), clock.instant(), importedBy);
        if (!dryRun) {
            rows.write(next, diff);
            outbox.append(RegisterEvents.changed(next, diff.codes(), entries));
        }
        return new Outcome(next, diff);
    }

    private Map<Register, List<RegisterEntry>> others(Register register, Map<Register, RegisterVersion> current) {
        Map<Register, List<RegisterEntry>> others = new EnumMap<>(Register.class);
        current.forEach((other, version) -> {
            if (other != register) {
                others.put(other, rows.content(other, version.version()));
            }
        });
        return others;
    }
}
