package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A term of a case at one desk. */
@Entity
public class Term {

    @Id
    private UUID id;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private TermKind kind;
    private LocalDate dueOn;
    private @Nullable LocalDate endedOn;
    private boolean met;

    /** For Hibernate. */
    protected Term() {
    }

    public Term(UUID id, UUID caseId, TermKind kind, LocalDate dueOn) {
        this.id = id;
        this.caseId = caseId;
        this.kind = kind;
        this.dueOn = dueOn;
    }

    /** Ends on the day that what it asks is done, or that it binds the desk no longer; the last day is in time. */
    public void end(LocalDate today) {
        endedOn = today;
        met = !today.isAfter(dueOn);
    }

    public TermKind kind() {
        return kind;
    }

    /** Last day on which it is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it runs. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Whether it was kept; meaningless while it runs. */
    public boolean isMet() {
        return met;
    }
}
