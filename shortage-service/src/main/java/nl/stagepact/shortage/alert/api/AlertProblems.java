package nl.stagepact.shortage.alert.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.alert.domain.AlertRejected;

/** Problem for each {@link AlertRejected}. */
class AlertProblems {

    private final ProblemAnswers answers;

    AlertProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(AlertRejected refusal) {
        return answers.to(switch (refusal) {
            case AlertRejected.NotFound _ -> ProblemException.notFound();
            case AlertRejected.TooManyRules _ -> new ProblemException(409, "too-many-alert-rules");
        });
    }
}
