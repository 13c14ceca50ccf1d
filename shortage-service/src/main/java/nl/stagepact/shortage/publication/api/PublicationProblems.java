package nl.stagepact.shortage.publication.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.publication.domain.ConsentChangedMeanwhile;
import nl.stagepact.shortage.publication.domain.OtherSecret;

/** Problems of open data. */
class PublicationProblems {

    private final ProblemAnswers answers;

    PublicationProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(OtherSecret refusal) {
        return answers.to(new ProblemException(409, "other-secret", refusal.series()));
    }

    @ServerExceptionMapper
    public Response answer(ConsentChangedMeanwhile refusal) {
        return answers.to(EntityVersion.changed());
    }
}
