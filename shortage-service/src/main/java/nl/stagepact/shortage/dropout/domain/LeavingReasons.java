package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

/** A school's table of leaving reasons. Always replaced as a whole, so that a delivery is mapped by one version of it. */
@Entity
public class LeavingReasons {

    /** Version of a table that is not stored yet. */
    private static final int NONE = 0;

    @Id
    private String institutionCode;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "leaving_reason", joinColumns = @JoinColumn(name = "institution_code"))
    @OrderBy("code")
    private List<LeavingReason> reasons = new ArrayList<>();
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = NONE;

    /** An empty table that is not stored yet. */
    public LeavingReasons(String institutionCode) {
        this.institutionCode = institutionCode;
    }

    /** For Hibernate. */
    protected LeavingReasons() {
    }

    /** @param all without duplicate codes; @param by the client, never a person */
    public void replace(List<LeavingReason> all, Instant at, String by) {
        if (version == NONE) {
            version = 1;
        }
        reasons.clear();
        reasons.addAll(all);
        changedAt = at;
        changedBy = by;
    }

    /** @param expected accepts the version that the caller has read */
    public void requireVersion(IntPredicate expected) {
        if (!expected.test(version)) {
            throw new DropoutRejected.ChangedMeanwhile();
        }
    }

    public Optional<LeavingReason> find(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** Without duplicate codes. */
    public List<LeavingReason> reasons() {
        return List.copyOf(reasons);
    }

    /** From 1; 0 for a table that is not stored yet. Incremented when a replaced table is saved. */
    public int version() {
        return version;
    }
}
