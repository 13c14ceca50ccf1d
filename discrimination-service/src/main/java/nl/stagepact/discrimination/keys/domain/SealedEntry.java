package nl.stagepact.discrimination.keys.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * Something that was said in a case: a part of the report, a message, a decision or a note. Only the holders of the private
 * key of its part can open it. Never changed: what is new is added.
 */
@Entity
public class SealedEntry {

    @Id
    private UUID id;
    private UUID caseId;
    private int sequence;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Enumerated(EnumType.STRING)
    private Author author;
    private LocalDate writtenOn;
    private int generation;
    private byte[] sealed;
    private boolean sealedAtDesk;

    /** For Hibernate. */
    protected SealedEntry() {
    }

    /**
     * @param id UUIDv4
     * @param sequence within the case, from 1
     * @param writtenOn a day, never a time
     * @param generation of the key of its part
     * @param sealed HPKE (RFC 9180) ciphertext with the encapsulated key before it
     * @param sealedAtDesk by a desk with a key of its own, so that only its reader learns whether it opens
     */
    public SealedEntry(UUID id, UUID caseId, int sequence, EntryKind kind, Author author, LocalDate writtenOn, int generation,
            byte[] sealed, boolean sealedAtDesk) {
        this.id = id;
        this.caseId = caseId;
        this.sequence = sequence;
        this.kind = kind;
        this.author = author;
        this.writtenOn = writtenOn;
        this.generation = generation;
        this.sealed = sealed;
        this.sealedAtDesk = sealedAtDesk;
    }

    public UUID id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public Author author() {
        return author;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public int generation() {
        return generation;
    }

    public byte[] sealed() {
        return sealed;
    }

    public boolean isSealedAtDesk() {
        return sealedAtDesk;
    }
}
