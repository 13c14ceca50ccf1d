package nl.stagepact.discrimination.report.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
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
            sealEntry.seal(caseId, EntryKind.COMPANY, Author.REPORTER, report.company());
        }
        if (report.account() != null) {
            sealEntry.seal(caseId, EntryKind.ACCOUNT, Author.REPORTER, report.account());
        }
        if (report.identity() != null) {
            sealEntry.seal(caseId, EntryKind.IDENTITY, Author.REPORTER, report.identity());
        }
    }
}
