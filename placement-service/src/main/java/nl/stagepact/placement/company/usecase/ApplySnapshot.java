package nl.stagepact.placement.company.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.CompanyRejected;
import nl.stagepact.placement.company.domain.CompanySnapshot;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.StatementOutcome;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.company.persistence.CompanySnapshots;
import nl.stagepact.placement.company.persistence.CompanyStatements;
import nl.stagepact.placement.company.persistence.StagedCompanies;

/** Applies a completely staged snapshot in one transaction. */
@ApplicationScoped
class ApplySnapshot {

    private final CompanyRegister register;
    private final StagedCompanies staged;
    private final CompanySnapshots snapshots;
    private final SettleCompanies settleCompanies;
    private final Clock clock;

    ApplySnapshot(CompanyRegister register, StagedCompanies staged, CompanySnapshots snapshots,
            SettleCompanies settleCompanies, Clock clock) {
        this.register = register;
        this.staged = staged;
        this.snapshots = snapshots;
        this.settleCompanies = settleCompanies;
        this.clock = clock;
    }

    /** Rejects early, before a hundred megabytes are read; {@link #apply} checks again under the lock. */
    @Transactional
    public void rejectOutdated(long sequence) {
        snapshots.latest().map(CompanySnapshots.Stored::snapshot).map(CompanySnapshot::sequence)
                .filter(latest -> latest > sequence).ifPresent(latest -> {
                    throw new CompanyRejected.SnapshotOutdated(latest);
                });
    }

    /** Idempotent: the same snapshot again returns the first result. */
    @Transactional
    public CompanySnapshot apply(UUID run, long sequence, byte[] contentHash, String by) {
        register.lockForSnapshot();
        Optional<CompanySnapshots.Stored> latest = snapshots.latest();
        long before = latest.map(each -> each.snapshot().sequence()).orElse(0L);
        if (before == sequence && Arrays.equals(latest.orElseThrow().contentHash(), contentHash)) {
            return latest.get().snapshot();
        }
        if (before >= sequence) {
            throw new CompanyRejected.SnapshotOutdated(before);
        }
        List<LeerbedrijfId> duplicates = staged.duplicates(run);
        if (!duplicates.isEmpty()) {
            throw new CompanyRejected.DuplicateCompanies(duplicates);
        }
        Instant now = clock.instant();
        SettleCompanies.Settled settled = settleCompanies.settle(new CompanyStatements.Run(run, before, sequence), now, by);
        Map<StatementOutcome, Integer> outcomes = settled.outcomes();
        int removed = outcomes.getOrDefault(StatementOutcome.REMOVED, 0);
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        CompanySnapshot snapshot = new CompanySnapshot(sequence, all - removed,
                outcomes.getOrDefault(StatementOutcome.REGISTERED, 0), outcomes.getOrDefault(StatementOutcome.CHANGED, 0),
                outcomes.getOrDefault(StatementOutcome.UNCHANGED, 0), outcomes.getOrDefault(StatementOutcome.OUTDATED, 0),
                removed, settled.withdrawn(), now);
        snapshots.insert(new CompanySnapshots.Stored(snapshot, contentHash), by);
        return snapshot;
    }
}
