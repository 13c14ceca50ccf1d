package nl.stagepact.placement.searchcase.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Support that was asked for a search case, and what it led to. */
@Entity
public class SupportAction {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.EAGER)
    private SearchCase searchCase;
    @Enumerated(EnumType.STRING)
    private SupportKind kind;
    private @Nullable String pactCode;
    private Instant requestedAt;
    private String requestedBy;
    @Enumerated(EnumType.STRING)
    private @Nullable SupportResult result;
    private @Nullable Instant resultAt;
    private @Nullable String resultBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected SupportAction() {
    }

    /**
     * @param id UUIDv7
     * @param pactCode pact whose advisers are asked; null for support by the organisation itself
     * @param by the client
     * @throws SearchCaseRejected.NotSeeking when the case seeks no place
     */
    public SupportAction(UUID id, SearchCase searchCase, SupportKind kind, @Nullable String pactCode, Instant at, String by) {
        searchCase.requireSeeking();
        this.id = id;
        this.searchCase = searchCase;
        this.kind = kind;
        this.pactCode = pactCode;
        this.requestedAt = at;
        this.requestedBy = by;
    }

    /**
     * Repeating the same result changes nothing.
     *
     * @throws SearchCaseRejected.HasResult when it has another one
     */
    public void conclude(SupportResult led, Instant at, String by) {
        if (result != null) {
            if (result != led) {
                throw new SearchCaseRejected.HasResult();
            }
            return;
        }
        result = led;
        resultAt = at;
        resultBy = Objects.requireNonNull(by);
    }

    public UUID id() {
        return id;
    }

    public SearchCase searchCase() {
        return searchCase;
    }

    public SupportKind kind() {
        return kind;
    }

    /** Pact whose advisers are asked; null for support by the organisation itself. */
    public @Nullable String pactCode() {
        return pactCode;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Null while it is going on. */
    public @Nullable SupportResult result() {
        return result;
    }

    /** Null while it is going on. */
    public @Nullable Instant resultAt() {
        return resultAt;
    }
}
