package nl.stagepact.placement.confirmation.domain;

import java.time.Instant;
import java.util.function.IntPredicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How long vacancies stay valid in the area of a pact: its own policy, or that of the installation until it sets one. */
@Entity
public class PactConfirmationPolicy {

    /** Version of the policy of a pact that has set none; not stored. */
    private static final int NONE = 0;

    @Id
    @Column(name = "pact_code")
    private String pact;
    @Embedded
    private ConfirmationPolicy policy;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = NONE;

    /** The policy changed after the version that the caller has read. */
    public static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** @param pact code of a pact area that has set no policy; @param installation policy that applies until then */
    public PactConfirmationPolicy(String pact, ConfirmationPolicy installation) {
        this.pact = pact;
        this.policy = installation;
    }

    /** For Hibernate. */
    protected PactConfirmationPolicy() {
    }

    /** @param by the client, never a person */
    public void change(ConfirmationPolicy next, Instant at, String by) {
        if (version == NONE) {
            version = 1;
        }
        policy = next;
        changedAt = at;
        changedBy = by;
    }

    /**
     * @param expected accepts the version that the caller has read; @throws ChangedMeanwhile when it differs from the current
     *        version
     */
    public void requireVersion(IntPredicate expected) {
        if (!expected.test(version)) {
            throw new ChangedMeanwhile();
        }
    }

    /** Code of the pact area. */
    public String pact() {
        return pact;
    }

    public ConfirmationPolicy policy() {
        return policy;
    }

    /** 0 until the pact sets a policy; incremented by every change, once flushed. */
    public int version() {
        return version;
    }
}
