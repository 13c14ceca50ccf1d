package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Commits a party to its part of the salt; a school takes part with its students by that. */
@ApplicationScoped
public class CommitPart {

    private final MatchingRounds rounds;
    private final Clock clock;

    CommitPart(MatchingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @throws RoundRejected when there is no such round, or the party cannot commit itself now */
    @Transactional
    public MatchingRound commit(UUID id, String commitment, RoundRights rights) {
        MatchingRound round = rounds.findForUpdate(id, rights.pacts()).orElseThrow(RoundRejected.NotFound::new);
        round.commit(rights.party(), commitment, clock.instant());
        rounds.writeChanges();
        return round;
    }
}
