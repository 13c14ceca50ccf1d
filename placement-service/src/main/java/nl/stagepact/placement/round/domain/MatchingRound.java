package nl.stagepact.placement.round.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    @Enumerated(EnumType.STRING)
    private RoundState state;
    private Instant stateSince;
    @Embedded
    private JointSalt salt;
    private Instant dueAt;
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
        require(RoundState.COMMITTING, RoundState.RECOMMITTING);
        requireInTerm(now);
        salt.commit(party, commitment);
        if (state == RoundState.RECOMMITTING && salt.isCommittedAgain()) {
            become(RoundState.REVEALING, now);
        }
    }

    /**
     * @throws RoundRejected.TooFewParties when fewer than two have committed themselves, since one alone could choose the salt
     */
    public void requireFreezable() {
        require(RoundState.COMMITTING);
        if (!salt.hasEnoughParties()) {
            throw new RoundRejected.TooFewParties();
        }
    }

    /** Whether its input is to be frozen because the term to commit is over. */
    public boolean isToBeFrozen(Instant now) {
        return rules.scheduled() && state == RoundState.COMMITTING && !now.isBefore(dueAt) && salt.hasEnoughParties();
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
        require(RoundState.REVEALING, RoundState.READY, RoundState.DECIDED, RoundState.PUBLISHED);
        if (state == RoundState.REVEALING) {
            requireInTerm(now);
        }
        salt.reveal(id, party, revealed);
        if (state == RoundState.REVEALING && salt.text() != null) {
            become(RoundState.READY, now);
        }
    }

    /**
     * The term of the phase is over: who withheld its part is left out, and the others commit themselves again.
     *
     * @return whether that changed anything
     */
    public boolean passTerm(Instant now) {
        if (now.isBefore(dueAt)) {
            return false;
        }
        switch (state) {
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
        require(RoundState.READY);
        resultHash = hash;
        become(RoundState.DECIDED, now);
    }

    /** @throws RoundRejected.TooEarly before the moment that was set when it was opened */
    public void requirePublishable(Instant now) {
        require(RoundState.DECIDED);
        rules.requirePublishable(now);
    }

    /** @param hash of the outcome, which is another one where vacancies or students were gone meanwhile */
    public void publish(String hash, Instant now) {
        requirePublishable(now);
        resultHash = hash;
        become(RoundState.PUBLISHED, now);
    }

    public void requirePublished() {
        if (state != RoundState.PUBLISHED) {
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
        state = next;
        stateSince = now;
        dueAt = rules.dueAfter(now);
    }

    private void requireInTerm(Instant now) {
        require(now.isBefore(dueAt));
    }

    private void require(RoundState... allowed) {
        require(Set.of(allowed).contains(state));
    }

    private void require(boolean isAllowed) {
        if (!isAllowed) {
            throw new RoundRejected.NotInThisState(state);
        }
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
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** When the term of its phase is over. */
    public Instant dueAt() {
        return dueAt;
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

    public Instant openedAt() {
        return openedAt;
    }

    public int version() {
        return version;
    }
}
