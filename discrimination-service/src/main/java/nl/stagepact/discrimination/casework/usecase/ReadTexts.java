package nl.stagepact.discrimination.casework.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.usecase.OpenCase;
import nl.stagepact.discrimination.keys.usecase.OpenedCase;
import nl.stagepact.discrimination.keys.usecase.ReadEntries;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.routing.domain.DeskCaller;

/** Reads messages or notes of a case for a desk, and logs that. */
@ApplicationScoped
public class ReadTexts {

    private final FindCase findCase;
    private final OpenCase openCase;
    private final ReadEntries entries;
    private final LogCaseReading logCaseReading;

    ReadTexts(FindCase findCase, OpenCase openCase, ReadEntries entries, LogCaseReading logCaseReading) {
        this.findCase = findCase;
        this.openCase = openCase;
        this.entries = entries;
        this.logCaseReading = logCaseReading;
    }

    /** @param kind that holds text; empty when the desk may not read it */
    @Transactional
    public List<OpenedEntry<String>> read(UUID id, EntryKind kind, DeskCaller caller, @Nullable Purpose purpose) {
        Case subject = findCase.find(id, caller);
        OpenedCase opened = openCase.open(id, caller.recipient());
        List<OpenedEntry<String>> texts = entries.read(opened, kind, String.class);
        if (opened.parts().contains(kind.part())) {
            logCaseReading.log(subject, Set.of(kind.part()), caller, purpose);
        }
        return texts;
    }
}
