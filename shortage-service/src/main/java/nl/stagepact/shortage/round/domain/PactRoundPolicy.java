package nl.stagepact.shortage.round.domain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A pact's own policy for rounds. A round keeps the policy that applied when it was opened. */
@Entity
@Table(name = "round_policy")
public class PactRoundPolicy {

    @Id
    @Column(name = "pact_code")
    private String pact;
    private int cadenceDays;
    @Embedded
    private Tolerance tolerance;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = 1;

    /**
     * @param pact code of the pact area; @param cadenceDays days between rounds, 1 to 366; @param by the client, never a person
     */
    public PactRoundPolicy(String pact, int cadenceDays, Tolerance tolerance, Instant at, String by) {
        this.pact = pact;
        this.cadenceDays = cadenceDays;
        this.tolerance = tolerance;
        this.changedAt = at;
        this.changedBy = by;
    }

    /** For Hibernate. */
    protected PactRoundPolicy() {
    }

    /** Applies to future rounds. @param days between rounds, 1 to 366; @param by the client, never a person */
    public void change(int days, Tolerance allowed, Instant at, String by) {
        cadenceDays = days;
        tolerance = allowed;
        changedAt = at;
        changedBy = by;
    }

    /** The values that a new round copies. The version is incremented when a changed policy is saved. */
    public RoundPolicy terms() {
        return new RoundPolicy(cadenceDays, tolerance, version);
    }
}
