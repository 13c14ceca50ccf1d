package nl.stagepact.placement.company.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.StatementOutcome;
import nl.stagepact.placement.company.persistence.CompanyRegister;
import nl.stagepact.placement.company.persistence.CompanySnapshots;
import nl.stagepact.placement.company.persistence.CompanyStatements;
import nl.stagepact.placement.company.persistence.StagedCompanies;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;

/** Receives changes of individual companies, which SBB's system sends between snapshots. */
@ApplicationScoped
public class ReceiveCompanyMutations {

    private final CompanyRegister register;
    private final StagedCompanies staged;
    private final CompanyStatements statements;
    private final CompanySnapshots snapshots;
    private final SettleCompanies settleCompanies;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReceiveCompanyMutations(CompanyRegister register, StagedCompanies staged, CompanyStatements statements,
            CompanySnapshots snapshots, SettleCompanies settleCompanies, IdempotencyKeys keys, Clock clock) {
        this.register = register;
        this.staged = staged;
        this.statements = statements;
        this.snapshots = snapshots;
        this.settleCompanies = settleCompanies;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param mutations at most one per company; unreadable ones are left out
     * @param key of the client, for idempotency
     * @param fingerprint digest of the request
     * @param answer makes the response body from the outcome per company
     * @return the response body; the first one when the key is repeated
     */
    @Transactional
    public String receive(List<CompanyStatement> mutations, String by, String key, byte[] fingerprint,
            Function<Map<LeerbedrijfId, StatementOutcome>, String> answer) {
        return keys.answerOnce(by, key, fingerprint, () -> answer.apply(settle(mutations, by)));
    }

    private Map<LeerbedrijfId, StatementOutcome> settle(List<CompanyStatement> mutations, String by) {
        Map<LeerbedrijfId, StatementOutcome> outcomes = Map.of();
        if (!mutations.isEmpty()) {
            register.lock();
            UUID run = ids.generate();
            Instant now = clock.instant();
            staged.stage(run, now, mutations);
            long latest = snapshots.latest().map(each -> each.snapshot().sequence()).orElse(0L);
            settleCompanies.settle(new CompanyStatements.Run(run, latest, 0), now, by);
            outcomes = statements.outcomesByCompany();
            staged.delete(run);
        }
        return outcomes;
    }
}
