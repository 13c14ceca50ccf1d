package nl.stagepact.placement.round.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.domain.RoundRejected.CommittedAlready;
import nl.stagepact.placement.round.domain.RoundRejected.Hidden;
import nl.stagepact.placement.round.domain.RoundRejected.NotAPartner;
import nl.stagepact.placement.round.domain.RoundRejected.NotAParty;
import nl.stagepact.placement.round.domain.RoundRejected.NotFound;
import nl.stagepact.placement.round.domain.RoundRejected.NotInThisState;
import nl.stagepact.placement.round.domain.RoundRejected.NotThatPart;
import nl.stagepact.placement.round.domain.RoundRejected.NotYours;
import nl.stagepact.placement.round.domain.RoundRejected.OneAtATime;
import nl.stagepact.placement.round.domain.RoundRejected.TooEarly;
import nl.stagepact.placement.round.domain.RoundRejected.TooFewParties;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class RoundProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    RoundProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(RoundRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(RoundRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case NotAPartner _ -> new ProblemException(403, "not-a-partner-of-pact");
            case NotInThisState r -> new ProblemException(409, "round-not-in-state",
                    texts.get(answers.language(), "round_state." + r.state().code(), List.of()));
            case TooFewParties _ -> new ProblemException(409, "too-few-parties");
            case NotAParty _ -> new ProblemException(409, "not-a-party");
            case CommittedAlready _ -> new ProblemException(409, "committed-already");
            case NotThatPart _ -> new ProblemException(409, "not-that-part");
            case TooEarly r -> new ProblemException(409, "too-early", r.publishAt());
            case NotYours _ -> new ProblemException(403, "not-your-round");
            case OneAtATime _ -> new ProblemException(409, "one-round-at-a-time");
            case Hidden _ -> new ProblemException(409, "round-hidden");
        };
    }
}
