package nl.stagepact.placement.contactlog.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.contactlog.domain.ContactRejected;
import nl.stagepact.placement.contactlog.domain.ContactRejected.LeftInPeace;
import nl.stagepact.placement.contactlog.domain.ContactRejected.NotFound;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class ContactProblems {

    private final ProblemAnswers answers;

    ContactProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ContactRejected rejected) {
        return answers.to(switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case LeftInPeace r -> new ProblemException(409, "company-left-in-peace", r.organisationCode(), r.until());
        });
    }
}
