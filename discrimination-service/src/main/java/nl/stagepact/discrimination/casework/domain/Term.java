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
    private @Nullable Boolean met;

    /** For Hibernate. */
    protected Term() {
    }

    public Term(UUID id, UUID caseId, TermKind kind, LocalDate dueOn) {
        this.id = id;
        this.caseId = caseId;
        this.kind = kind;
        this.dueOn = dueOn;
    }

    /** What it asks is done; the last day is in time. */
    public void meet(LocalDate today) {
        endedOn = today;
        met = !today.isAfter(dueOn);
    }

    /** It binds the desk no longer. It was not kept if it had passed; otherwise neither kept nor broken. */
    public void lapse(LocalDate today) {
        endedOn = today;
        met = today.isAfter(dueOn) ? Boolean.FALSE : null;
    }

    /** Is due earlier, because what it counts from happened earlier. */
    public void bringForward(LocalDate due) {
        if (due.isBefore(dueOn)) {
            dueOn = due;
        }
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

    /** Whether it was kept; null while it runs, and when it lapsed before it was due. */
    public @Nullable Boolean met() {
        return met;
    }
}
