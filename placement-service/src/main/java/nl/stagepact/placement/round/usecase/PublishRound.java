package nl.stagepact.placement.round.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.persistence.MatchingRounds;

/** Publishes the decision of a round: places are proposed to schools and companies. */
@ApplicationScoped
public class PublishRound {

    private final MatchingRounds rounds;
    private final RoundDecisions decisions;
    private final DecideInput decideInput;
    private final Clock clock;

    PublishRound(MatchingRounds rounds, RoundDecisions decisions, DecideInput decideInput, Clock clock) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.decideInput = decideInput;
        this.clock = clock;
    }

    private static final String TIMER = "placement-service";
    /** Students and places may be gone while it is decided about what is left; nobody can block it by that. */
    private static final int TRIES = 2;

    /** @throws RoundRejected when there is no such round, another party opened it, or it cannot be published yet */
    public MatchingRound publish(UUID id, RoundRights rights) {
        decisions.requireOpenedBy(id, rights);
        return publish(id, rights.client());
    }

    /** One round whose moment of publication has come. @return whether there was one */
    public boolean publishOne() {
        Optional<UUID> due = rounds.toPublish(clock.instant());
        due.ifPresent(id -> publish(id, TIMER));
        return due.isPresent();
    }

    private MatchingRound publish(UUID id, String by) {
        RoundInput input = decisions.toPublish(id);
        for (int i = 0; i < TRIES; i++) {
            Optional<MatchingRound> published = decisions.publish(input, decideInput.decide(input), by);
            if (published.isPresent()) {
                return published.get();
            }
            input = decisions.toPublish(id);
        }
        return decisions.decideAndPublish(input, by);
    }
}
