package nl.stagepact.placement.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A place of one student at a company, from the proposal to the outcome. */
@Entity
public class Placement {

    @Id
    private UUID id;
    @Embedded
    private PlacementProposal proposal;
    @Enumerated(EnumType.STRING)
    private PlacementState state;
    private Instant stateSince;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate visitedOn;
    @Embedded
    private @Nullable Refusal refusal;
    @Embedded
    private @Nullable Interruption interruption;
    @Convert(converter = OutcomeCodes.class)
    private Set<PlacementOutcome> outcomes;
    private Instant proposedAt;
    private String proposedBy;
    @Embedded
    private Agreement agreement;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Placement() {
    }

    /**
     * Proposes a place.
     *
     * @param id UUIDv7
     * @param proposal what is proposed for whom
     * @param by the client
     */
    public Placement(UUID id, PlacementProposal proposal, Instant at, String by) {
        this.id = id;
        this.proposal = proposal;
        this.state = PlacementState.PROPOSED;
        this.stateSince = at;
        this.agreement = new Agreement();
        this.outcomes = EnumSet.noneOf(PlacementOutcome.class);
        this.proposedAt = at;
        this.proposedBy = by;
    }

    /**
     * Drafts the agreement, or an amendment of it. A draft that not all have signed is replaced, with its signatures.
     *
     * @param effectiveOn first day on which an amendment holds; null for the agreement, which holds from its first day
     * @param signers who must sign
     * @throws PlacementRejected.NotInThisState when it has ended, or was refused
     */
    public PlacementTerms draft(ContractData data, @Nullable LocalDate effectiveOn, Set<Signer> signers, Instant at,
            String by) {
        require(PlacementState.PROPOSED, PlacementState.AGREED, PlacementState.RUNNING);
        if (!proposal.days().isEmpty() && data.daysPerWeek() > proposal.days().size()) {
            throw new PlacementRejected.MoreDaysThanShared(proposal.days().size());
        }
        if (state == PlacementState.RUNNING && !data.startsOn().equals(startsOn)) {
            throw new PlacementRejected.StartIsPast();
        }
        return agreement.draft(data, effectiveOn, signers, at, by);
    }

    /**
     * Signs the latest contract data. Signing again changes nothing.
     *
     * @return the contract data, when all have signed by this, so that they are agreed
     * @throws PlacementRejected.NoSuchTerms when they are not the latest
     * @throws PlacementRejected.NotASigner when that party does not sign
     * @throws PlacementRejected.NotVisited before the visit that was agreed
     */
    public Optional<PlacementTerms> sign(Signature signature, Instant at) {
        require(PlacementState.PROPOSED, PlacementState.AGREED, PlacementState.RUNNING);
        if (state == PlacementState.PROPOSED && proposal.visitAgreed() && visitedOn == null) {
            throw new PlacementRejected.NotVisited();
        }
        Optional<PlacementTerms> agreed = agreement.sign(signature, at);
        agreed.ifPresent(each -> {
            startsOn = each.data().startsOn();
            endsOn = each.data().endsOn();
            if (state == PlacementState.PROPOSED) {
                become(PlacementState.AGREED, at);
            }
        });
        return agreed;
    }

    /**
     * Takes a signature back, which is possible until the last party has signed.
     *
     * @throws PlacementRejected.AgreedAlready when all have signed
     */
    public void revoke(Signer signer) {
        require(PlacementState.PROPOSED, PlacementState.AGREED, PlacementState.RUNNING);
        agreement.revoke(signer);
    }

    /**
     * @throws PlacementRejected.NotInThisState when it is agreed already, or no longer proposed
     * @throws PlacementRejected.NotYourReason when that party cannot give that reason
     */
    public void refuse(Signer by, RefusalReason reason, Instant at) {
        require(PlacementState.PROPOSED);
        refusal = Refusal.of(by, reason);
        become(PlacementState.REFUSED, at);
    }

    /** The place is no longer there. @throws PlacementRejected.NotInThisState when it is not proposed */
    public void lapse(Instant at) {
        require(PlacementState.PROPOSED);
        become(PlacementState.LAPSED, at);
    }

    /** The student visited the company before the start. */
    public void visit(LocalDate day) {
        require(PlacementState.PROPOSED, PlacementState.AGREED);
        visitedOn = day;
    }

    /** Its first day has come. */
    public void start(Instant at) {
        require(PlacementState.AGREED);
        become(PlacementState.RUNNING, at);
    }

    /**
     * @param lastDay last day at the company; null before it has begun
     * @throws PlacementRejected.NoLastDay when there is none and it has begun, or the other way round
     */
    public void interrupt(@Nullable LocalDate lastDay, InterruptionReason reason, Instant at) {
        require(PlacementState.AGREED, PlacementState.RUNNING);
        boolean begun = state == PlacementState.RUNNING;
        if (begun != (lastDay != null) || lastDay != null && (lastDay.isBefore(startsOn) || lastDay.isAfter(endsOn))) {
            throw new PlacementRejected.NoLastDay();
        }
        become(PlacementState.INTERRUPTED, at);
        interruption = new Interruption(lastDay, reason);
    }

    /** Another placement has begun instead, without a reason. @param otherStart its first day */
    public void giveUp(LocalDate otherStart, Instant at) {
        interrupt(state == PlacementState.RUNNING ? Interruption.dayBefore(otherStart, startsOn, endsOn) : null,
                InterruptionReason.NOT_TOLD, at);
    }

    /** @param led what it led to; may be empty */
    public void end(Set<PlacementOutcome> led, Instant at) {
        require(PlacementState.RUNNING);
        become(PlacementState.ENDED, at);
        outcomes = led.isEmpty() ? EnumSet.noneOf(PlacementOutcome.class) : EnumSet.copyOf(led);
    }

    private void become(PlacementState next, Instant at) {
        state = next;
        stateSince = at;
    }

    private void require(PlacementState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new PlacementRejected.NotInThisState(state);
        }
    }

    public UUID id() {
        return id;
    }

    /** What was proposed for whom. */
    public PlacementProposal proposal() {
        return proposal;
    }

    public PlacementState state() {
        return state;
    }

    /** Whether the student has it by an agreement that has not ended. */
    public boolean isHeld() {
        return state == PlacementState.AGREED || state == PlacementState.RUNNING;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Contract data and who has signed them. */
    public Agreement agreement() {
        return agreement;
    }

    /** First day as agreed; null before. */
    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    /** Last day as agreed; null before. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable LocalDate visitedOn() {
        return visitedOn;
    }

    public @Nullable Refusal refusal() {
        return refusal;
    }

    public @Nullable Interruption interruption() {
        return interruption;
    }

    public Set<PlacementOutcome> outcomes() {
        return Set.copyOf(outcomes);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Incremented by every change, once flushed. */
    public int version() {
        return version;
    }
}
