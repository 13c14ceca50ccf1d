package nl.stagepact.shortage.signal.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.signal.domain.SignalRejected;
import nl.stagepact.shortage.signal.domain.SignalRejected.ChangedMeanwhile;
import nl.stagepact.shortage.signal.domain.SignalRejected.Ended;
import nl.stagepact.shortage.signal.domain.SignalRejected.MoreSolvedThanReported;
import nl.stagepact.shortage.signal.domain.SignalRejected.NotFound;
import nl.stagepact.shortage.signal.domain.SignalRejected.ReporterNotInRegister;

/** Problem for each {@link SignalRejected}. */
class SignalProblems {

    private final ProblemAnswers answers;

    SignalProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(SignalRejected refusal) {
        return answers.to(of(refusal));
    }

    private static ProblemException of(SignalRejected refusal) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case Ended r -> new ProblemException(409, "signal-ended", r.status().code());
            case MoreSolvedThanReported r -> new ProblemException(409, "more-solved-than-reported", r.places());
            case ReporterNotInRegister _ -> new ProblemException(409, "reporter-not-in-register");
        };
    }
}
