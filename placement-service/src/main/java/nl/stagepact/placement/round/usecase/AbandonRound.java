package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Gives up a round that was opened by mistake, so that its pact can hold another one. */
@ApplicationScoped
public class AbandonRound {

    private final MatchingRounds rounds;
    private final Clock clock;

    AbandonRound(MatchingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @throws RoundRejected when there is no such round, another party opened it, or it is frozen */
    @Transactional
    public MatchingRound abandon(UUID id, RoundRights rights) {
        MatchingRound round = rounds.findForUpdate(id, rights.pacts()).orElseThrow(RoundRejected.NotFound::new);
        round.requireOpenedBy(rights.party());
        round.abandon(clock.instant());
        rounds.writeChanges();
        return round;
    }
}
