package nl.stagepact.placement.round.usecase;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.usecase.MatchCases;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Proposes places again after refusals, without moving what was proposed or agreed. */
@ApplicationScoped
public class FollowUpRound {

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;
    private final MatchCases matchCases;
    private final ProposeOutcome proposeOutcome;

    FollowUpRound(MatchingRounds rounds, FrozenInputs inputs, MatchCases matchCases, ProposeOutcome proposeOutcome) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.matchCases = matchCases;
        this.proposeOutcome = proposeOutcome;
    }

    /**
     * What a follow-up led to.
     *
     * @param proposed proposals that were made
     * @param students of the round who seek
     * @param places that were free
     */
    public record FollowUp(int proposed, int students, int places) {
    }

    /**
     * Decides about students of the round who seek, and places that are free: what is proposed or agreed takes no part, so
     * this is the best decision that leaves it as it is.
     *
     * @throws RoundRejected when there is no such round, another party opened it, or it is not published
     */
    @Transactional
    public FollowUp followUp(UUID id, RoundRights rights) {
        MatchingRound round = rounds.findForUpdate(id, rights.pacts()).orElseThrow(RoundRejected.NotFound::new);
        round.requireOpenedBy(rights.party());
        round.requirePublished();
        MatchingInput left = proposeOutcome.lock(inputs.read(id), round.policy());
        int proposed = proposeOutcome.propose(id,
                matchCases.decide(left, round.policy(), Objects.requireNonNull(round.salt().text())), rights.client());
        return new FollowUp(proposed, left.cases().size(), left.places().stream().mapToInt(PlaceFacts::seats).sum());
    }
}
