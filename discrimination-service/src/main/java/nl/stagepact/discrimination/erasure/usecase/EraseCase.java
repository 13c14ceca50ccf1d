package nl.stagepact.discrimination.erasure.usecase;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.attachment.persistence.AttachmentPieces;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.casework.persistence.QuietReadings;
import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.persistence.ErasureLedger;
import nl.stagepact.discrimination.erasure.persistence.Erasures;
import nl.stagepact.discrimination.escrow.usecase.EndLodging;
import nl.stagepact.discrimination.hearing.usecase.EndRequests;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.ReporterKeys;
import nl.stagepact.discrimination.keys.persistence.SealedEntries;
import nl.stagepact.discrimination.routing.persistence.Consents;

/** Erases one case, all of it or nothing: its keys, without which no copy of its texts opens, and everything else. */
@ApplicationScoped
public class EraseCase {

    private final Erasures erasures;
    private final PartKeys partKeys;
    private final ReporterKeys reporterKeys;
    private final SealedEntries entries;
    private final AttachmentPieces attachments;
    private final Consents consents;
    private final Cases cases;
    private final ErasureLedger ledger;
    private final EndLodging endLodging;
    private final EndRequests endRequests;
    private final QuietReadings quietReadings;

    EraseCase(Erasures erasures, PartKeys partKeys, ReporterKeys reporterKeys, SealedEntries entries,
            AttachmentPieces attachments, Consents consents, Cases cases, ErasureLedger ledger, EndLodging endLodging,
            EndRequests endRequests, QuietReadings quietReadings) {
        this.erasures = erasures;
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
        this.entries = entries;
        this.attachments = attachments;
        this.consents = consents;
        this.cases = cases;
        this.ledger = ledger;
        this.endLodging = endLodging;
        this.endRequests = endRequests;
        this.quietReadings = quietReadings;
    }

    /** A case that is no longer due is left as it is. @return whether it was erased */
    @Transactional
    public boolean erase(UUID caseId, LocalDate today) {
        if (!erasures.lock(caseId, today)) {
            return false;
        }
        // Before anything is deleted: what the ledger has is erased again after whatever happens to this transaction.
        LedgerEntry entry = ledger.append(caseId, today);
        delete(caseId);
        erasures.insert(entry);
        return true;
    }

    /** Erases a case that the ledger has, unless it is gone. @return whether it was there */
    @Transactional
    public boolean again(LedgerEntry entry) {
        boolean present = cases.findForUpdate(entry.caseId()).isPresent();
        if (present) {
            delete(entry.caseId());
        }
        erasures.insert(entry);
        return present;
    }

    /** Writes an erasure to the ledger that has lost it. */
    @Transactional
    public void writeAgain(Erasure lost) {
        erasures.place(lost.number(), ledger.append(lost.caseId(), lost.erasedOn()));
    }

    private void delete(UUID caseId) {
        endLodging.forget(caseId);
        quietReadings.erase(caseId);
        endRequests.erase(caseId);
        partKeys.erase(caseId);
        reporterKeys.erase(caseId);
        entries.erase(caseId);
        attachments.erase(caseId);
        consents.erase(caseId);
        cases.erase(caseId);
    }
}
