package nl.stagepact.placement.searchcase.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A student who seeks a place, known by a key that only the school can resolve. */
@Entity
public class SearchCase {

    @Id
    private UUID id;
    private String organisationCode;
    @Embedded
    private CaseKey key;
    @Embedded
    private SearchCaseContent content;
    @Enumerated(EnumType.STRING)
    private SearchCaseState state;
    private Instant stateSince;
    private @Nullable Instant escalatedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;
    private Instant openedAt;
    private Instant recordedAt;
    private String recordedBy;
    @Version
    private int version;

    /** For Hibernate; cases are inserted in bulk. */
    protected SearchCase() {
    }

    /**
     * Of a student who has no place, which the caller makes sure of. @throws SearchCaseRejected.NotSeeking when it is closed
     * already
     */
    public void close(CloseReason reason, Instant at) {
        if (state == SearchCaseState.CLOSED) {
            throw new SearchCaseRejected.NotSeeking(state);
        }
        become(SearchCaseState.CLOSED, at);
        closeReason = reason;
    }

    /** @throws SearchCaseRejected.NotSeeking when it has a place, or a proposal, or is closed */
    public void propose(Instant at) {
        requireSeeking();
        become(SearchCaseState.PROPOSED, at);
    }

    /** An agreement was signed. @throws SearchCaseRejected.NotSeeking when nothing was proposed */
    public void place(Instant at) {
        if (state != SearchCaseState.PROPOSED) {
            throw new SearchCaseRejected.NotSeeking(state);
        }
        become(SearchCaseState.PLACED, at);
    }

    /** Seeks again after a refusal or an interruption. Whose task it is, does not change by that. */
    public void seekAgain(Instant at) {
        if (state == SearchCaseState.PROPOSED || state == SearchCaseState.PLACED) {
            become(escalatedAt != null || content.responsibility() != SearchResponsibility.STUDENT
                    ? SearchCaseState.SCHOOL_PLACES
                    : SearchCaseState.SEARCHING, at);
        }
    }

    /** The student stays where it is. @throws SearchCaseRejected.NotSeeking when another place is proposed */
    public void stay(Instant at) {
        requireSeeking();
        become(SearchCaseState.PLACED, at);
    }

    /** The student has a place and asks for another one, which is the school's task. */
    public void seekAnother(Instant at) {
        if (state == SearchCaseState.PLACED) {
            become(SearchCaseState.SCHOOL_PLACES, at);
        }
    }

    /** @throws SearchCaseRejected.NotSeeking when it has a place, or a proposal, or is closed */
    public void requireSeeking() {
        if (!state.isSeeking()) {
            throw new SearchCaseRejected.NotSeeking(state);
        }
    }

    private void become(SearchCaseState next, Instant at) {
        state = next;
        stateSince = at;
    }

    public UUID id() {
        return id;
    }

    /** School, or municipality of a service point, whose case it is. */
    public String organisationCode() {
        return organisationCode;
    }

    public CaseKey key() {
        return key;
    }

    public SearchCaseContent content() {
        return content;
    }

    public SearchCaseState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** When it became the school's task; null when it did not. */
    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    /** Null unless it is closed. */
    public @Nullable CloseReason closeReason() {
        return closeReason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the content was last pushed with a change. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The client. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Incremented by every change, once flushed. */
    public int version() {
        return version;
    }
}
