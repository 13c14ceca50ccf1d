package nl.stagepact.discrimination.sealedcase.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.persistence.SealedEntries;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.sealedcase.domain.SealingRejected;

/** Takes a message or note that the handling desk sealed itself. */
@ApplicationScoped
public class AddSealedEntry {

    private final FindCase findCase;
    private final SealEntry sealEntry;
    private final SealedEntries entries;

    AddSealedEntry(FindCase findCase, SealEntry sealEntry, SealedEntries entries) {
        this.findCase = findCase;
        this.sealEntry = sealEntry;
        this.entries = entries;
    }

    /**
     * One that is sent again, such as after a lost connection, is not added again.
     *
     * @param id UUIDv4 with which it is sealed
     * @throws SealingRejected.KeyChanged when the part has a newer key
     */
    @Transactional
    public void add(UUID caseId, EntryKind kind, UUID id, int generation, byte[] sealed, DeskCaller caller) {
        findCase.lockHandled(caseId, caller);
        if (!entries.has(id) && !sealEntry.add(caseId, kind, id, generation, sealed)) {
            throw new SealingRejected.KeyChanged();
        }
    }
}
