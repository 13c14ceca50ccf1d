package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Records that a rule matched, and until when. While it is active it is not raised again. */
@Entity
public class Alert {

    @Id
    private UUID id;
    private UUID ruleId;
    private String regionCode;
    private String programmeCode;
    private long shortage;
    private long before;
    private Instant raisedAt;
    @Nullable
    private Instant clearedAt;

    /** @param id UUIDv7; @param at when the rule matched */
    public Alert(UUID id, AlertRule rule, Situation situation, Instant at) {
        this.id = id;
        this.ruleId = rule.id();
        this.regionCode = situation.regionCode();
        this.programmeCode = situation.programmeCode();
        this.shortage = situation.shortage();
        this.before = situation.before();
        this.raisedAt = at;
    }

    /** For Hibernate. */
    protected Alert() {
    }

    /** The rule no longer matches. */
    public void clear(Instant at) {
        clearedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID ruleId() {
        return ruleId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String programmeCode() {
        return programmeCode;
    }

    /** The shortage when the alert was raised. */
    public long shortage() {
        return shortage;
    }

    /** The shortage two weeks before the alert was raised. */
    public long before() {
        return before;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** When the rule no longer matched; null while the alert is active. */
    public @Nullable Instant clearedAt() {
        return clearedAt;
    }
}
