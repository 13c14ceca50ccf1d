package nl.stagepact.shortage.deliveryimport.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.deliveryimport.domain.ImportBounds;
import nl.stagepact.shortage.deliveryimport.domain.ImportRejected;
import nl.stagepact.shortage.deliveryimport.domain.ImportRejected.NotFound;
import nl.stagepact.shortage.deliveryimport.domain.ImportRejected.TooManyUnfinished;

/** Problem for each {@link ImportRejected}. */
class ImportProblems {

    private final ProblemAnswers answers;

    ImportProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ImportRejected refusal) {
        return answers.to(of(refusal));
    }

    static ProblemException of(ImportRejected refusal) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case TooManyUnfinished _ -> new ProblemException(409, "too-many-imports", ImportBounds.MAX_UNFINISHED);
        };
    }
}
