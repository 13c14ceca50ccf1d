package nl.stagepact.discrimination.intake.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.intake.domain.IntakeRejected;
import nl.stagepact.discrimination.intake.domain.IntakeRejected.ProofInvalid;
import nl.stagepact.discrimination.intake.domain.IntakeRejected.ProofRequired;
import nl.stagepact.discrimination.intake.domain.IntakeRejected.ProofUsed;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class IntakeProblems {

    private final ProblemAnswers answers;

    IntakeProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(IntakeRejected rejected) {
        return answers.to(switch (rejected) {
            case ProofRequired _ -> new ProblemException(409, "proof-required");
            case ProofInvalid _ -> new ProblemException(409, "proof-invalid");
            case ProofUsed _ -> new ProblemException(409, "proof-used");
        });
    }
}
