package nl.stagepact.placement.round.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.usecase.ReadRounds;
import nl.stagepact.servicekit.precondition.EntityVersion;

/** Answers with the state of a round. */
@ApplicationScoped
class RoundAnswers {

    private final ReadRounds readRounds;

    RoundAnswers(ReadRounds readRounds) {
        this.readRounds = readRounds;
    }

    Response of(MatchingRound round) {
        return EntityVersion.ok(RoundView.of(round, readRounds.schools(round), readRounds.report(round)), round.version());
    }
}
