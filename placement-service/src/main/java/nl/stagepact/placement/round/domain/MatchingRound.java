package nl.stagepact.placement.round.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingPolicy;

/** A round of matching: parties commit themselves, the input is frozen, the salt revealed, and the decision published. */
@Entity
public class MatchingRound {

    @Id
    private UUID id;
    private String pactCode;
    @Embedded
    private MatchingPolicy policy;
    @Embedded
    private RoundRules rules;
    @Embedded
    private RoundPhase phase;
    @Embedded
    private JointSalt salt;
    @Embedded
    private FrozenInput frozen = FrozenInput.NONE;
    private @Nullable String resultHash;
    private Instant openedAt;
    private String openedBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected MatchingRound() {
    }

    /** Opens a round. @param id UUIDv7 @param by party that opens it */
    public MatchingRound(UUID id, String pactCode, MatchingPolicy policy, RoundRules rules, Instant now, String by) {
        this.id = id;
        this.pactCode = pactCode;
        this.policy = policy;
        this.rules = rules;
        this.salt = new JointSalt();
        this.openedAt = now;
        this.openedBy = by;
        become(RoundState.COMMITTING, now);
    }

    /**
     * Committing the same again changes nothing.
     *
     * @throws RoundRejected.NotInThisState when nobody commits itself now
     * @throws RoundRejected.CommittedAlready when the party committed itself to another part
     * @throws RoundRejected.NotAParty when it takes no part in a further attempt
     */
    public void commit(String party, String commitment, Instant now) {
        phase.require(RoundState.COMMITTING, RoundState.RECOMMITTING);
        phase.requireInTerm(now);
        salt.commit(party, commitment);
        if (phase.state() == RoundState.RECOMMITTING && salt.isCommittedAgain()) {
            become(RoundState.REVEALING, now);
        }
    }

    /**
     * @throws RoundRejected.TooFewParties when fewer than two have committed themselves, since one alone could choose the salt
     */
    public void requireFreezable() {
        phase.require(RoundState.COMMITTING);
        if (!salt.hasEnoughParties()) {
            throw new RoundRejected.TooFewParties();
        }
    }

    /** Its opener gives it up, which is possible until it is frozen: after that nobody avoids a draw. */
    public void abandon(Instant now) {
        phase.require(RoundState.COMMITTING);
        become(RoundState.ABANDONED, now);
    }

    /** Whether its input is to be frozen because the term to commit is over. */
    public boolean isToBeFrozen(Instant now) {
        return rules.scheduled() && phase.state() == RoundState.COMMITTING && phase.isOver(now) && salt.hasEnoughParties();
    }

    /** @throws RoundRejected.TooFewParties when fewer than two have committed themselves */
    public void freeze(FrozenInput input, Instant now) {
        requireFreezable();
        frozen = input;
        become(RoundState.REVEALING, now);
    }

    /**
     * With the last part the salt is known. Revealing again changes nothing.
     *
     * @throws RoundRejected.NotAParty when the party did not commit itself
     * @throws RoundRejected.NotThatPart when another part was committed
     */
    public void reveal(String party, String revealed, Instant now) {
        phase.require(RoundState.REVEALING, RoundState.READY, RoundState.DECIDED, RoundState.PUBLISHED);
        if (phase.state() == RoundState.REVEALING) {
            phase.requireInTerm(now);
        }
        salt.reveal(id, party, revealed);
        if (phase.state() == RoundState.REVEALING && salt.text() != null) {
            become(RoundState.READY, now);
        }
    }

    /**
     * The term of the phase is over: who withheld its part is left out, and the others commit themselves again.
     *
     * @return whether that changed anything
     */
    public boolean passTerm(Instant now) {
        if (!phase.isOver(now)) {
            return false;
        }
        switch (phase.state()) {
            case COMMITTING -> become(RoundState.ABANDONED, now);
            case REVEALING -> {
                salt.leaveOutWithheld();
                if (salt.hasEnoughParties()) {
                    salt.beginAgain();
                    become(RoundState.RECOMMITTING, now);
                } else {
                    become(RoundState.ABANDONED, now);
                }
            }
            case RECOMMITTING -> {
                salt.leaveOutSilent();
                become(salt.hasEnoughParties() ? RoundState.REVEALING : RoundState.ABANDONED, now);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** @param hash of the outcome */
    public void decide(String hash, Instant now) {
        phase.require(RoundState.READY);
        resultHash = hash;
        become(RoundState.DECIDED, now);
    }

    /** @throws RoundRejected.TooEarly before the moment that was set when it was opened */
    public void requirePublishable(Instant now) {
        phase.require(RoundState.DECIDED);
        rules.requirePublishable(now);
    }

    /** @param hash of the outcome, which is another one where vacancies or students were gone meanwhile */
    public void publish(String hash, Instant now) {
        requirePublishable(now);
        resultHash = hash;
        become(RoundState.PUBLISHED, now);
    }

    public void requirePublished() {
        if (phase.state() != RoundState.PUBLISHED) {
            throw new RoundRejected.Hidden();
        }
    }

    /** @throws RoundRejected.NotYours when another party opened it */
    public void requireOpenedBy(String party) {
        if (!openedBy.equals(party)) {
            throw new RoundRejected.NotYours();
        }
    }

    private void become(RoundState next, Instant now) {
        phase = new RoundPhase(next, now, rules);
    }

    public UUID id() {
        return id;
    }

    public String pactCode() {
        return pactCode;
    }

    public MatchingPolicy policy() {
        return policy;
    }

    public RoundRules rules() {
        return rules;
    }

    public RoundState state() {
        return phase.state();
    }

    public Instant stateSince() {
        return phase.stateSince();
    }

    /** When the term of its phase is over. */
    public Instant dueAt() {
        return phase.dueAt();
    }

    public FrozenInput frozen() {
        return frozen;
    }

    /** With the parts that it is made of. */
    public JointSalt salt() {
        return salt;
    }

    /** Null until it is decided. */
    public @Nullable String resultHash() {
        return resultHash;
    }

    /** Party that opened it. */
    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int version() {
        return version;
    }
}
