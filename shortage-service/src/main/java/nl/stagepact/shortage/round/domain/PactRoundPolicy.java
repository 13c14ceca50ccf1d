package nl.stagepact.shortage.round.domain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The policy of a pact that has one of its own. A round keeps the terms that stood when it was opened. */
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

    /** For rounds from now on. @param days between rounds, 1 to 366; @param by the client, never a person */
    public void change(int days, Tolerance allowed, Instant at, String by) {
        cadenceDays = days;
        tolerance = allowed;
        changedAt = at;
        changedBy = by;
    }

    /** What a round that is opened now is held by; of a changed policy with the right version once it is saved. */
    public RoundPolicy terms() {
        return new RoundPolicy(cadenceDays, tolerance, version);
    }
}
