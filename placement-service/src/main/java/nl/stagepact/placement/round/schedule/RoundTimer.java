package nl.stagepact.placement.round.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.round.usecase.DecideRounds;
import nl.stagepact.placement.round.usecase.PassTerms;
import nl.stagepact.placement.round.usecase.PublishRound;

/** Moves rounds on, decides them, and publishes them at their moment. */
@ApplicationScoped
public class RoundTimer {

    private final PassTerms passTerms;
    private final DecideRounds decideRounds;
    private final PublishRound publishRound;

    RoundTimer(PassTerms passTerms, DecideRounds decideRounds, PublishRound publishRound) {
        this.passTerms = passTerms;
        this.decideRounds = decideRounds;
        this.publishRound = publishRound;
    }

    @Scheduled(every = "{stagepact.round.every}", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (passTerms.passOne() || decideRounds.decideOne() || publishRound.publishOne()) {
            // One in a transaction of its own.
        }
    }
}
