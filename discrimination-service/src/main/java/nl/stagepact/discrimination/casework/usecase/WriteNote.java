package nl.stagepact.discrimination.casework.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.usecase.SealEntry;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Writes a note that only the desk which handles the case can read. */
@ApplicationScoped
public class WriteNote {

    private final FindCase findCase;
    private final SealEntry sealEntry;

    WriteNote(FindCase findCase, SealEntry sealEntry) {
        this.findCase = findCase;
        this.sealEntry = sealEntry;
    }

    @Transactional
    public void write(UUID id, String text, DeskCaller caller) {
        findCase.lockHandled(id, caller);
        sealEntry.seal(id, EntryKind.NOTE, Author.DESK, text);
    }
}
