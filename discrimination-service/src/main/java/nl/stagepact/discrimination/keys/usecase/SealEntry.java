package nl.stagepact.discrimination.keys.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.CaseFull;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.PartKey;
import nl.stagepact.discrimination.keys.domain.SealedEntry;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.SealedEntries;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Adds an entry to a case with the public key of its part, which takes no right to open any. */
@ApplicationScoped
public class SealEntry {

    private final PartKeys partKeys;
    private final SealedEntries entries;
    private final DutchCalendar calendar;

    SealEntry(PartKeys partKeys, SealedEntries entries, DutchCalendar calendar) {
        this.partKeys = partKeys;
        this.entries = entries;
        this.calendar = calendar;
    }

    /**
     * The caller has locked the case.
     *
     * @param content a record of the kind, or text
     * @return id of the entry
     * @throws CaseFull when the author wrote as many entries as one can
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID seal(UUID caseId, EntryKind kind, Author author, Object content) {
        if (kind != EntryKind.DECISION) {
            requireRoom(caseId, author);
        }
        PartKey key = newest(caseId, kind);
        UUID id = UUID.randomUUID();
        byte[] sealed = Hpke.seal(PaddedJson.write(content), key.publicKey(),
                SealingContexts.ofEntry(caseId, kind.name(), key.generation(), id));
        insert(id, caseId, kind, author, key, sealed, false);
        return id;
    }

    /**
     * Adds what a desk with a key of its own sealed itself. The caller has locked the case.
     *
     * @param id UUIDv4 that it is sealed with
     * @return false when it was sealed with another key than the newest of its part
     * @throws CaseFull when desks wrote as many entries as they can
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(UUID caseId, EntryKind kind, UUID id, int generation, byte[] sealed) {
        requireRoom(caseId, Author.DESK);
        PartKey key = newest(caseId, kind);
        if (key.generation() != generation) {
            return false;
        }
        insert(id, caseId, kind, Author.DESK, key, sealed, true);
        return true;
    }

    private void requireRoom(UUID caseId, Author author) {
        if (entries.countOf(caseId, author) >= CaseFull.MOST) {
            throw new CaseFull();
        }
    }

    private PartKey newest(UUID caseId, EntryKind kind) {
        return partKeys.findNewest(caseId, kind.part()).orElseThrow();
    }

    private void insert(UUID id, UUID caseId, EntryKind kind, Author author, PartKey key, byte[] sealed, boolean atDesk) {
        entries.insert(new SealedEntry(id, caseId, entries.countOf(caseId) + 1, kind, author, calendar.today(),
                key.generation(), sealed, atDesk));
    }
}
