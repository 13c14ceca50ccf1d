package nl.stagepact.placement.round.domain;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** In which state a round is, since when, and when the term of that is over. */
@Embeddable
public class RoundPhase {

    @Enumerated(EnumType.STRING)
    private RoundState state;
    private Instant stateSince;
    private Instant dueAt;

    /** For Hibernate. */
    protected RoundPhase() {
    }

    RoundPhase(RoundState state, Instant now, RoundRules rules) {
        this.state = state;
        this.stateSince = now;
        this.dueAt = rules.dueAfter(now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(dueAt);
    }

    void requireInTerm(Instant now) {
        require(!isOver(now));
    }

    void require(RoundState... allowed) {
        require(Set.of(allowed).contains(state));
    }

    private void require(boolean isAllowed) {
        if (!isAllowed) {
            throw new RoundRejected.NotInThisState(state);
        }
    }

    RoundState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant dueAt() {
        return dueAt;
    }
}
