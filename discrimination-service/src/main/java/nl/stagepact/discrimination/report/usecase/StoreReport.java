package nl.stagepact.discrimination.report.usecase;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.report.domain.ConcernedCompany;
import nl.stagepact.discrimination.report.domain.Report;

/** Seals a report, each part under its own key. */
@ApplicationScoped
public class StoreReport {

    private final SealEntry sealEntry;

    StoreReport(SealEntry sealEntry) {
        this.sealEntry = sealEntry;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void store(UUID caseId, Report report) {
        sealEntry.seal(caseId, EntryKind.FACTS, Author.REPORTER, report.facts());
        if (report.company() != null) {
            sealEntry.seal(caseId, EntryKind.COMPANY, Author.REPORTER, report.company().without());
            if (report.company().placement() != null) {
                sealEntry.seal(caseId, EntryKind.PLACEMENT, Author.REPORTER, report.company().placement());
            }
        }
        if (report.account() != null) {
            sealEntry.seal(caseId, EntryKind.ACCOUNT, Author.REPORTER, report.account());
        }
        if (report.identity() != null) {
            sealEntry.seal(caseId, EntryKind.IDENTITY, Author.REPORTER, report.identity());
        }
    }

    /** Replaces what was stated about the company. Who may read the company alone does not learn of which student it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void state(UUID caseId, ConcernedCompany company) {
        sealEntry.seal(caseId, EntryKind.COMPANY, Author.REPORTER, company.without());
        sealEntry.seal(caseId, EntryKind.PLACEMENT, Author.REPORTER, Objects.requireNonNullElse(company.placement(), ""));
    }
}
