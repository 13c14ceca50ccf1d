package nl.stagepact.discrimination.keys.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.persistence.SealedEntries;

/** Reads entries of a case as far as the reader holds their keys. */
@ApplicationScoped
public class ReadEntries {

    private final SealedEntries entries;

    ReadEntries(SealedEntries entries) {
        this.entries = entries;
    }

    /** Entries of one kind that the reader can open, in order. @param type that is sealed in entries of this kind */
    public <T> List<OpenedEntry<T>> read(OpenedCase opened, EntryKind kind, Class<T> type) {
        if (!opened.parts().contains(kind.part())) {
            return List.of();
        }
        return entries.find(opened.caseId(), kind).stream().flatMap(entry -> opened.open(entry, type)
                .map(content -> new OpenedEntry<>(content, entry.author(), entry.writtenOn())).stream()).toList();
    }

    /** One entry; empty when there is none, or the reader cannot open it. */
    public <T> Optional<T> find(OpenedCase opened, UUID entryId, Class<T> type) {
        return entries.find(opened.caseId(), entryId).flatMap(entry -> opened.open(entry, type));
    }

    /** The last entry of one kind; empty when there is none, or the reader cannot open any. */
    public <T> Optional<T> last(OpenedCase opened, EntryKind kind, Class<T> type) {
        List<OpenedEntry<T>> all = read(opened, kind, type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().content());
    }
}
