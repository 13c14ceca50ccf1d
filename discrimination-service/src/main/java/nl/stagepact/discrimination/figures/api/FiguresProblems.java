package nl.stagepact.discrimination.figures.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.figures.domain.FiguresRejected;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason to show no figures to its problem response. */
class FiguresProblems {

    private final ProblemAnswers answers;

    FiguresProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(FiguresRejected rejected) {
        return answers.to(switch (rejected) {
            case FiguresRejected.NotFound _ -> ProblemException.notFound();
            case FiguresRejected.NotEnded _ -> new ProblemException(409, "period-not-ended");
        });
    }
}
