package nl.stagepact.shortage.access.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.access.domain.AccessRefused;
import nl.stagepact.shortage.access.domain.AccessRefused.NotAPartner;
import nl.stagepact.shortage.access.domain.AccessRefused.NotPerSchool;

/** Problem for each {@link AccessRefused}. */
public class AccessProblems {

    private final ProblemAnswers answers;

    AccessProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(AccessRefused refusal) {
        return answers.to(of(refusal));
    }

    public static ProblemException of(AccessRefused refusal) {
        return switch (refusal) {
            case NotAPartner r -> r.regions().isEmpty() ? new ProblemException(403, "not-a-partner")
                    : new ProblemException(403, "not-a-partner-of-region", String.join(", ", r.regions()));
            case NotPerSchool _ -> new ProblemException(403, "not-per-school");
        };
    }
}
