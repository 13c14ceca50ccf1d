package nl.stagepact.placement.replacement.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.replacement.domain.ReplacementRejected;
import nl.stagepact.placement.replacement.domain.ReplacementRejected.NotAToken;
import nl.stagepact.placement.replacement.domain.ReplacementRejected.NothingToReplace;
import nl.stagepact.placement.replacement.domain.ReplacementRejected.TooManyTokens;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class ReplacementProblems {

    private final ProblemAnswers answers;

    ReplacementProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ReplacementRejected rejected) {
        return answers.to(switch (rejected) {
            case NotAToken _ -> new ProblemException(409, "not-a-token");
            case NothingToReplace _ -> new ProblemException(409, "nothing-to-replace");
            case TooManyTokens r -> new ProblemException(409, "too-many-tokens", r.most());
        });
    }
}
