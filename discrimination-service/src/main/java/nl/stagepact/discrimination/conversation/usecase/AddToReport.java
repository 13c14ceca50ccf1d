package nl.stagepact.discrimination.conversation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.escrow.usecase.OwnLodgings;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.report.domain.ConcernedCompany;
import nl.stagepact.discrimination.report.domain.Identity;
import nl.stagepact.discrimination.report.usecase.StoreReport;

/** Adds to a report that was sent: more to tell, the company, or who the reporter is. */
@ApplicationScoped
public class AddToReport {

    private final OwnCase ownCase;
    private final HearReporter hearReporter;
    private final SealEntry sealEntry;
    private final StoreReport storeReport;
    private final OwnLodgings ownLodgings;

    AddToReport(OwnCase ownCase, HearReporter hearReporter, SealEntry sealEntry, StoreReport storeReport,
            OwnLodgings ownLodgings) {
        this.ownCase = ownCase;
        this.hearReporter = hearReporter;
        this.sealEntry = sealEntry;
        this.storeReport = storeReport;
        this.ownLodgings = ownLodgings;
    }

    @Transactional
    public void tell(ReceiptCode code, String account) {
        add(code, EntryKind.ACCOUNT, account);
    }

    /** Replaces what was stated about the company. */
    @Transactional
    public void name(ReceiptCode code, ConcernedCompany company) {
        Case subject = ownCase.lock(code);
        ownLodgings.requireNone(subject.id());
        hearReporter.hear(subject, false);
        storeReport.state(subject.id(), company);
    }

    /** Sealed like everything else: who may read it is decided by consent. */
    @Transactional
    public void reveal(ReceiptCode code, Identity identity) {
        add(code, EntryKind.IDENTITY, identity);
    }

    private void add(ReceiptCode code, EntryKind kind, Object content) {
        Case subject = ownCase.lock(code);
        hearReporter.hear(subject, kind == EntryKind.ACCOUNT);
        sealEntry.seal(subject.id(), kind, Author.REPORTER, content);
    }
}
