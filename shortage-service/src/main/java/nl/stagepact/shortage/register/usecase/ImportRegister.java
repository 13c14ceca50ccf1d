package nl.stagepact.shortage.register.usecase;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterDiff;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterRejected;
import nl.stagepact.shortage.register.domain.RegisterRules;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/** An administrator imports a register: whole or not at all, and never over the version that stood. */
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

    /** @param version that stands now (or would, for a dry run); @param diff against the one before it */
    public record Outcome(RegisterVersion version, RegisterDiff diff) {
    }

    /**
     * @param seen the version that the importer has looked at; null when it does not matter
     * @param dryRun check and compare, store nothing
     * @throws RegisterRejected when any of it is wrong, or another import came first
     */
    @Transactional
    public Outcome importRegister(Register register, DraftRegister draft, @Nullable Integer seen, String importedBy,
            boolean dryRun) {
        rows.lock();
        Map<Register, RegisterVersion> standing = rows.latest();
        RegisterVersion before = standing.get(register);
        int version = before == null ? 0 : before.version();
        if (seen != null && seen != version) {
            throw new RegisterRejected.ChangedMeanwhile(version);
        }
        List<RegisterEntry> entries = RegisterRules.check(register, draft, others(register, standing));
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

    private Map<Register, List<RegisterEntry>> others(Register register, Map<Register, RegisterVersion> standing) {
        Map<Register, List<RegisterEntry>> others = new EnumMap<>(Register.class);
        standing.forEach((other, version) -> {
            if (other != register) {
                others.put(other, rows.content(other, version.version()));
            }
        });
        return others;
    }
}
