package nl.stagepact.discrimination.sealedcase.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.sealedcase.domain.SealingRejected;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection of what a desk sealed to its problem response. */
class SealingProblems {

    private final ProblemAnswers answers;

    SealingProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(SealingRejected rejected) {
        return answers.to(switch (rejected) {
            case SealingRejected.NotFound _ -> ProblemException.notFound();
            case SealingRejected.KeyChanged _ -> new ProblemException(409, "part-key-changed");
            case SealingRejected.KeyInvalid _ -> new ProblemException(409, "desk-key-invalid");
            case SealingRejected.ProofInvalid _ -> new ProblemException(409, "desk-key-not-proved");
        });
    }
}
