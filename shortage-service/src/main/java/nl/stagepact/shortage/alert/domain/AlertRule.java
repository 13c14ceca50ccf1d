package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A condition under which a pact is alerted. Not editable: an ended rule is kept for its alerts. */
@Entity
public class AlertRule {

    /** Generous, because a single rule can cover every programme of every region. */
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
     * @param regionCode region to which it applies; null for all regions of the pact
     * @param programmeCode programme to which it applies; null for all
     * @param threshold number of students, or the last rank of the top
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

    public boolean matches(Situation now) {
        if (regionCode != null && !regionCode.equals(now.regionCode())
                || programmeCode != null && !programmeCode.equals(now.programmeCode())) {
            return false;
        }
        return switch (kind) {
            case LEVEL -> now.shortage() >= threshold;
            case RISE -> now.shortage() - now.before() >= threshold;
            case NEW_IN_TOP -> isInTop(now.rank()) && !isInTop(now.rankBefore());
        };
    }

    /** Stops the rule from raising alerts. @param by the client, never a person */
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

    /** The region to which it applies; null for all regions of the pact. */
    public @Nullable String regionCode() {
        return regionCode;
    }

    /** The programme to which it applies; null for all. */
    public @Nullable String programmeCode() {
        return programmeCode;
    }

    /** Number of students, or the last rank of the top. */
    public int threshold() {
        return threshold;
    }

    public Instant createdAt() {
        return createdAt;
    }

    private boolean isInTop(int rank) {
        return rank >= 1 && rank <= threshold;
    }
}
