package nl.stagepact.shortage.round.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A reconciliation round of a pact: the counts of both parties, frozen at its reference date. Immutable once signed off. */
@Entity
public class Round {

    @Id
    private UUID id;
    @Column(name = "pact_code")
    private String pact;
    private int number;
    private LocalDate referenceDate;
    @Embedded
    private RoundPolicy policy;
    private Instant openedAt;
    private String openedBy;
    private Instant takenInAt;
    @Nullable
    @Column(name = "sbb_reference_date")
    private LocalDate sbb;
    @Nullable
    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "school_signed_at"))
    @AttributeOverride(name = "by", column = @Column(name = "school_signed_by"))
    private Signature schoolSignature;
    @Nullable
    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "sbb_signed_at"))
    @AttributeOverride(name = "by", column = @Column(name = "sbb_signed_by"))
    private Signature sbbSignature;
    @Nullable
    private Instant signedOffAt;
    @Nullable
    @Enumerated(EnumType.STRING)
    private Party oneSided;
    @Nullable
    private String oneSidedReason;
    @Version
    private int version = 1;

    /**
     * @param id UUIDv7
     * @param pact code of the pact area
     * @param number from 1 within the pact
     * @param referenceDate deliveries for this day or earlier are included
     * @param policy current policy; later changes do not affect this round
     * @param at when it is opened and its counts are read
     * @param by the client, or {@code schedule}
     * @param sbb reference date of SBB's delivery; null if there is none
     */
    public Round(UUID id, String pact, int number, LocalDate referenceDate, RoundPolicy policy, Instant at, String by,
            @Nullable LocalDate sbb) {
        this.id = id;
        this.pact = pact;
        this.number = number;
        this.referenceDate = referenceDate;
        this.policy = policy;
        this.openedAt = at;
        this.openedBy = by;
        this.takenInAt = at;
        this.sbb = sbb;
    }

    /** For Hibernate. */
    protected Round() {
    }

    /** Removes signatures before a change, because they apply to the previous content. */
    public void change() {
        requireOpen();
        schoolSignature = null;
        sbbSignature = null;
    }

    /** The counts of both parties were read again. @param sbbDate reference date of SBB's delivery; null if there is none */
    public void refresh(Instant at, @Nullable LocalDate sbbDate) {
        change();
        takenInAt = at;
        sbb = sbbDate;
    }

    /**
     * Adds a signature; the second one closes the round.
     *
     * @param open number of cells that are not agreed
     */
    public void signOff(SignOff signOff, long open) {
        requireOpen();
        if (signature(signOff.party()) != null) {
            throw new RoundRejected.SignedAlready();
        }
        if (open > 0) {
            throw new RoundRejected.NotAgreed(open);
        }
        sign(signOff);
        if (signature(signOff.party().other()) != null) {
            signedOffAt = signOff.at();
        }
    }

    /** Closes the round with one signature and a reason. */
    public void signOffAlone(SignOff signOff, String reason) {
        change();
        sign(signOff);
        signedOffAt = signOff.at();
        oneSided = signOff.party();
        oneSidedReason = reason;
    }

    /** @param expected accepts the version that the caller has read */
    public void requireVersion(IntPredicate expected) {
        if (!expected.test(version)) {
            throw new RoundRejected.ChangedMeanwhile();
        }
    }

    public boolean isSignedOff() {
        return signedOffAt != null;
    }

    public UUID id() {
        return id;
    }

    /** Code of the pact area. */
    public String pact() {
        return pact;
    }

    /** From 1 within the pact. */
    public int number() {
        return number;
    }

    /** Deliveries for this day or earlier are included. */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /** The policy that applied when the round was opened. */
    public RoundPolicy policy() {
        return policy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The client, or {@code schedule}. */
    public String openedBy() {
        return openedBy;
    }

    /** When its counts were read; deliveries stored later are not included. */
    public Instant takenInAt() {
        return takenInAt;
    }

    /** Reference date of SBB's delivery; null if there is none. */
    public @Nullable LocalDate sbb() {
        return sbb;
    }

    /** Valid signatures, at most one per party. */
    public List<SignOff> signOffs() {
        List<SignOff> signOffs = new ArrayList<>();
        for (Party party : Party.values()) {
            Signature signature = signature(party);
            if (signature != null) {
                signOffs.add(new SignOff(party, signature.at(), signature.by()));
            }
        }
        return signOffs;
    }

    /** When it was closed; null while it is open. */
    public @Nullable Instant signedOffAt() {
        return signedOffAt;
    }

    /** The party that closed it alone; null otherwise. */
    public @Nullable Party oneSided() {
        return oneSided;
    }

    /** Why that party closed it alone; null otherwise. */
    public @Nullable String oneSidedReason() {
        return oneSidedReason;
    }

    /** From 1; incremented when a change of the round or its cells is saved. */
    public int version() {
        return version;
    }

    private @Nullable Signature signature(Party party) {
        return party == Party.SCHOOL ? schoolSignature : sbbSignature;
    }

    private void sign(SignOff signOff) {
        Signature signature = new Signature(signOff.at(), signOff.by());
        if (signOff.party() == Party.SCHOOL) {
            schoolSignature = signature;
        } else {
            sbbSignature = signature;
        }
    }

    private void requireOpen() {
        if (isSignedOff()) {
            throw new RoundRejected.SignedOff();
        }
    }
}
