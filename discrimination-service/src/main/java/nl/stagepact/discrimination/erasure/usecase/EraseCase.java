package nl.stagepact.discrimination.erasure.usecase;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.attachment.persistence.AttachmentPieces;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.erasure.persistence.Erasures;
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

    EraseCase(Erasures erasures, PartKeys partKeys, ReporterKeys reporterKeys, SealedEntries entries,
            AttachmentPieces attachments, Consents consents, Cases cases) {
        this.erasures = erasures;
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
        this.entries = entries;
        this.attachments = attachments;
        this.consents = consents;
        this.cases = cases;
    }

    /** A case that is no longer due is left as it is. @return whether it was erased */
    @Transactional
    public boolean erase(UUID caseId, LocalDate today) {
        if (!erasures.lock(caseId, today)) {
            return false;
        }
        partKeys.erase(caseId);
        reporterKeys.erase(caseId);
        entries.erase(caseId);
        attachments.erase(caseId);
        consents.erase(caseId);
        cases.erase(caseId);
        erasures.insert(caseId, today);
        return true;
    }
}
