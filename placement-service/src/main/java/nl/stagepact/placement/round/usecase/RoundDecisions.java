package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.placements.MatchingRoundPublished;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.domain.RoundState;
import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;
import nl.stagepact.placement.round.persistence.RoundOutcomes;
import nl.stagepact.servicekit.outbox.Outbox;

/**
 * Reads what is to be decided and stores decisions, each in a short transaction: what takes seconds is computed between them.
 */
@ApplicationScoped
class RoundDecisions {

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;
    private final RoundOutcomes outcomes;
    private final ProposeOutcome proposeOutcome;
    private final DecideInput decideInput;
    private final Outbox outbox;
    private final Clock clock;

    RoundDecisions(MatchingRounds rounds, FrozenInputs inputs, RoundOutcomes outcomes, ProposeOutcome proposeOutcome,
            DecideInput decideInput, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.outcomes = outcomes;
        this.proposeOutcome = proposeOutcome;
        this.decideInput = decideInput;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One round whose salt is known. */
    @Transactional
    Optional<RoundInput> ready() {
        return rounds.ready().map(round -> {
            MatchingInput frozen = inputs.read(round.id());
            return new RoundInput(round.id(), round.policy(), Objects.requireNonNull(round.salt().text()), frozen, frozen);
        });
    }

    @Transactional
    void decide(UUID roundId, DecideInput.Decision decision) {
        MatchingRound round = rounds.lock(roundId);
        if (round.state() == RoundState.READY) {
            outcomes.replace(roundId, decision.outcome(), decision.report());
            round.decide(decision.hash(), clock.instant());
        }
    }

    @Transactional
    void requireOpenedBy(UUID roundId, RoundRights rights) {
        rounds.find(roundId, rights.pacts()).orElseThrow(RoundRejected.NotFound::new).requireOpenedBy(rights.party());
    }

    /** What is left of the input, which may change at any time. @throws RoundRejected when it cannot be published */
    @Transactional
    RoundInput toPublish(UUID roundId) {
        MatchingRound round = rounds.lock(roundId);
        round.requirePublishable(clock.instant());
        MatchingInput frozen = inputs.read(roundId);
        return new RoundInput(roundId, round.policy(), Objects.requireNonNull(round.salt().text()), frozen,
                proposeOutcome.left(frozen, round.policy()));
    }

    /** @return the published round; empty when less is left of the input than was decided about */
    @Transactional
    Optional<MatchingRound> publish(RoundInput input, DecideInput.Decision decision, String by) {
        MatchingRound round = rounds.lock(input.roundId());
        round.requirePublishable(clock.instant());
        if (!proposeOutcome.lock(input.frozen(), input.policy()).equals(input.left())) {
            return Optional.empty();
        }
        store(round, input, decision, by);
        return Optional.of(round);
    }

    /** Decides with students and vacancies locked, for when they change faster than it can be decided beside them. */
    @Transactional
    MatchingRound decideAndPublish(RoundInput input, String by) {
        MatchingRound round = rounds.lock(input.roundId());
        round.requirePublishable(clock.instant());
        RoundInput locked = new RoundInput(input.roundId(), input.policy(), input.salt(), input.frozen(),
                proposeOutcome.lock(input.frozen(), input.policy()));
        store(round, locked, decideInput.decide(locked), by);
        return round;
    }

    private void store(MatchingRound round, RoundInput input, DecideInput.Decision decision, String by) {
        outcomes.replace(round.id(), decision.outcome(), decision.report());
        int proposed = proposeOutcome.propose(round.id(), decision.outcome().decided(), by);
        round.publish(decision.hash(), clock.instant());
        outbox.append(new MatchingRoundPublished(round.id().toString(), round.pactCode(), input.left().cases().size(),
                proposed));
        rounds.writeChanges();
    }
}
