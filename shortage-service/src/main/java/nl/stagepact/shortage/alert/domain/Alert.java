package nl.stagepact.shortage.alert.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** What a rule found, from when until when. While it stands it is not raised again. */
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

    /** @param id UUIDv7; @param at when the rule was found to hold */
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

    /** The rule does not hold any more. */
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

    /** When it was raised. */
    public long shortage() {
        return shortage;
    }

    /** A fortnight before it was raised. */
    public long before() {
        return before;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** When the rule did not hold any more; null while it does. */
    public @Nullable Instant clearedAt() {
        return clearedAt;
    }
}
