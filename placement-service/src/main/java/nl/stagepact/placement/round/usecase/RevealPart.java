package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Reveals a party's part of the salt. */
@ApplicationScoped
public class RevealPart {

    private final MatchingRounds rounds;
    private final Clock clock;

    RevealPart(MatchingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @throws RoundRejected when there is no such round, or the part is not the one that was committed */
    @Transactional
    public MatchingRound reveal(UUID id, String part, RoundRights rights) {
        MatchingRound round = rounds.findForUpdate(id, rights.pacts()).orElseThrow(RoundRejected.NotFound::new);
        round.reveal(rights.party(), part, clock.instant());
        rounds.writeChanges();
        return round;
    }
}
