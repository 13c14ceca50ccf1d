package nl.stagepact.shortage.round.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.RoundRejected.ChangedMeanwhile;
import nl.stagepact.shortage.round.domain.RoundRejected.NotAgreed;
import nl.stagepact.shortage.round.domain.RoundRejected.NotFound;
import nl.stagepact.shortage.round.domain.RoundRejected.NotYourCount;
import nl.stagepact.shortage.round.domain.RoundRejected.NotYourTurn;
import nl.stagepact.shortage.round.domain.RoundRejected.NothingToAgreeTo;
import nl.stagepact.shortage.round.domain.RoundRejected.SignedAlready;
import nl.stagepact.shortage.round.domain.RoundRejected.SignedOff;

/** Problem for each {@link RoundRejected}. */
class RoundProblems {

    private final ProblemAnswers answers;

    RoundProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(RoundRejected refusal) {
        return answers.to(of(refusal));
    }

    static ProblemException of(RoundRejected refusal) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case SignedOff _ -> new ProblemException(409, "round-signed-off");
            case NotYourTurn r -> new ProblemException(409, "not-your-turn", r.turn().code());
            case NothingToAgreeTo _ -> new ProblemException(409, "nothing-to-agree-to");
            case NotYourCount _ -> new ProblemException(403, "not-your-count");
            case SignedAlready _ -> new ProblemException(409, "signed-already");
            case NotAgreed r -> new ProblemException(409, "round-not-agreed", r.open());
        };
    }
}
