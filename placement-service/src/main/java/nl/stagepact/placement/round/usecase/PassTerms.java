package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Moves on rounds whose term is over. */
@ApplicationScoped
public class PassTerms {

    private final MatchingRounds rounds;
    private final FreezeRound freezeRound;
    private final Clock clock;

    PassTerms(MatchingRounds rounds, FreezeRound freezeRound, Clock clock) {
        this.rounds = rounds;
        this.freezeRound = freezeRound;
        this.clock = clock;
    }

    /** One round. @return whether there was one */
    @Transactional
    public boolean passOne() {
        Instant now = clock.instant();
        return rounds.due(now).map(round -> pass(round, now)).orElse(false);
    }

    private boolean pass(MatchingRound round, Instant now) {
        if (round.isToBeFrozen(now)) {
            freezeRound.freeze(round);
            return true;
        }
        return round.passTerm(now);
    }
}
