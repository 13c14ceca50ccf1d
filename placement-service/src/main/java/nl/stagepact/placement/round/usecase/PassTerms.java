package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Moves on rounds whose term is over. */
@ApplicationScoped
public class PassTerms {

    private final MatchingRounds rounds;
    private final Clock clock;

    PassTerms(MatchingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** One round. @return whether there was one */
    @Transactional
    public boolean passOne() {
        Instant now = clock.instant();
        return rounds.due(now).map(round -> round.passTerm(now)).orElse(false);
    }
}
