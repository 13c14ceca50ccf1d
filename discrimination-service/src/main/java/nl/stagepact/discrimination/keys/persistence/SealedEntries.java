package nl.stagepact.discrimination.keys.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.SealedEntry;

/** Sealed entries by case. */
@ApplicationScoped
public class SealedEntries implements PanacheRepositoryBase<SealedEntry, UUID> {

    public void insert(SealedEntry entry) {
        persist(entry);
    }

    public void erase(UUID caseId) {
        delete("caseId", caseId);
    }

    /** All entries of a case, in order. */
    public List<SealedEntry> find(UUID caseId) {
        return list("caseId = ?1 order by sequence", caseId);
    }

    public Optional<SealedEntry> find(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    public boolean has(UUID id) {
        return count("id", id) > 0;
    }

    /** Entries of one kind, in order. */
    public List<SealedEntry> find(UUID caseId, EntryKind kind) {
        return list("caseId = ?1 and kind = ?2 order by sequence", caseId, kind);
    }

    /** The caller has locked the case. */
    public int countOf(UUID caseId, Author author) {
        return Math.toIntExact(count("caseId = ?1 and author = ?2", caseId, author));
    }

    /** The caller has locked the case. */
    public int countOf(UUID caseId) {
        return Math.toIntExact(count("caseId", caseId));
    }
}
