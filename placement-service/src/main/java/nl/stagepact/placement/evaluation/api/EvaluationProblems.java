package nl.stagepact.placement.evaluation.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.evaluation.domain.EvaluationRejected;
import nl.stagepact.placement.evaluation.domain.EvaluationRejected.NothingToEvaluate;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class EvaluationProblems {

    private final ProblemAnswers answers;

    EvaluationProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(EvaluationRejected rejected) {
        return answers.to(switch (rejected) {
            case NothingToEvaluate _ -> new ProblemException(409, "nothing-to-evaluate");
        });
    }
}
