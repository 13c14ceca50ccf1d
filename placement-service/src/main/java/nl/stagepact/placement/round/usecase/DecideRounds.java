package nl.stagepact.placement.round.usecase;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Decides rounds whose salt is known. */
@ApplicationScoped
public class DecideRounds {

    private final RoundDecisions decisions;
    private final DecideInput decideInput;
    private final MatchingRounds rounds;

    DecideRounds(RoundDecisions decisions, DecideInput decideInput, MatchingRounds rounds) {
        this.decisions = decisions;
        this.decideInput = decideInput;
        this.rounds = rounds;
    }

    /**
     * One round; a process that dies meanwhile leaves it to another one. @return whether there was one that no other process
     * decides
     */
    public boolean decideOne() {
        AtomicBoolean decided = new AtomicBoolean();
        rounds.decideAlone(() -> decisions.ready().ifPresent(input -> {
            decisions.decide(input.roundId(), decideInput.decide(input));
            decided.set(true);
        }));
        return decided.get();
    }
}
