package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** When a pact wants to be warned. A rule is not edited but ended; then it stays, for the alerts it raised. */
@Entity
public class AlertRule {

    /** A rule for every programme of every region of a pact is one rule; more than this is a mistake. */
    public static final int MAX_RULES = 100;

    @Id
    private UUID id;
    @Column(name = "pact_code")
    private String pact;
    @Enumerated(EnumType.STRING)
    private AlertKind kind;
    @Nullable
    private String regionCode;
    @Nullable
    private String programmeCode;
    private int threshold;
    private Instant createdAt;
    private String createdBy;
    @Nullable
    private Instant endedAt;
    @Nullable
    private String endedBy;

    /**
     * @param id UUIDv7
     * @param pact code of the pact area
     * @param regionCode only this one; null for all that the pact covers
     * @param programmeCode only this one; null for all
     * @param threshold students, or the last rank of the top
     * @param by the client, never a person
     */
    public AlertRule(UUID id, String pact, AlertKind kind, @Nullable String regionCode, @Nullable String programmeCode,
            int threshold, Instant at, String by) {
        this.id = id;
        this.pact = pact;
        this.kind = kind;
        this.regionCode = regionCode;
        this.programmeCode = programmeCode;
        this.threshold = threshold;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** For Hibernate. */
    protected AlertRule() {
    }

    public boolean holds(Situation now) {
        if (regionCode != null && !regionCode.equals(now.regionCode())
                || programmeCode != null && !programmeCode.equals(now.programmeCode())) {
            return false;
        }
        return switch (kind) {
            case LEVEL -> now.shortage() >= threshold;
            case RISE -> now.shortage() - now.before() >= threshold;
            case NEW_IN_TOP -> isIn(now.rank()) && !isIn(now.rankBefore());
        };
    }

    /** It raises nothing any more. @param by the client, never a person */
    public void end(Instant at, String by) {
        endedAt = at;
        endedBy = by;
    }

    public UUID id() {
        return id;
    }

    public AlertKind kind() {
        return kind;
    }

    /** The only region it looks at; null for all that the pact covers. */
    public @Nullable String regionCode() {
        return regionCode;
    }

    /** The only programme it looks at; null for all. */
    public @Nullable String programmeCode() {
        return programmeCode;
    }

    /** Students, or the last rank of the top. */
    public int threshold() {
        return threshold;
    }

    public Instant createdAt() {
        return createdAt;
    }

    private boolean isIn(int rank) {
        return rank >= 1 && rank <= threshold;
    }
}
