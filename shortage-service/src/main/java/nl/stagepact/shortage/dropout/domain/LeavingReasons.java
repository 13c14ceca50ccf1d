package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

/** A school's table of reasons, replaced whole: counts of students who left are read by one table, never by parts of two. */
@Entity
public class LeavingReasons {

    /** Version of the table of a school that has none. */
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

    /** Of a school that has none yet. */
    public LeavingReasons(String institutionCode) {
        this.institutionCode = institutionCode;
    }

    /** For Hibernate. */
    protected LeavingReasons() {
    }

    /** @param all each code once; @param by the client, never a person */
    public void replace(List<LeavingReason> all, Instant at, String by) {
        if (version == NONE) {
            version = 1;
        }
        reasons.clear();
        reasons.addAll(all);
        changedAt = at;
        changedBy = by;
    }

    /** @param seen version that the caller has looked at */
    public void requireVersion(int seen) {
        if (version != seen) {
            throw new DropoutRejected.ChangedMeanwhile();
        }
    }

    public Optional<LeavingReason> find(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** Each code once. */
    public List<LeavingReason> reasons() {
        return List.copyOf(reasons);
    }

    /** From 1; 0 while the school has none. Of a replaced table right once it is saved. */
    public int version() {
        return version;
    }
}
