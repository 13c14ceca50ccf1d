package nl.stagepact.discrimination.erasure.domain;

import java.util.UUID;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * What the ledger notes of a case. The ledger holds a keyed hash of it only, so that nobody can tell by the file which desk had
 * a
 * case, nor which cases were at one desk.
 *
 * @param text tells all events of a case apart
 */
public record LedgerEvent(UUID caseId, String text) {

    public static LedgerEvent erased(UUID caseId) {
        return new LedgerEvent(caseId, "erased");
    }

    /** Its reporter withdrew the report. */
    public static LedgerEvent withdrawn(UUID caseId) {
        return new LedgerEvent(caseId, "withdrawn");
    }

    /** @param desk that may no longer read the part */
    public static LedgerEvent withdrawn(UUID caseId, Recipient desk, CasePart part) {
        return new LedgerEvent(caseId, "withdrawn " + part.code() + ' ' + desk.id());
    }
}
