package nl.stagepact.discrimination.keys.usecase;

import java.util.UUID;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.Recipient;

/** What a sealed text is bound to: its place. In another one it does not open. */
final class Contexts {

    private Contexts() {
    }

    static String ofEntry(UUID caseId, EntryKind kind, int generation, UUID entryId) {
        return "stagepact entry, v1|" + caseId + '|' + kind.name() + '|' + generation + '|' + entryId;
    }

    static String ofKey(UUID caseId, CasePart part, int generation, Recipient recipient) {
        return "stagepact key of part, v1|" + caseId + '|' + part.code() + '|' + generation + '|' + recipient.id();
    }
}
