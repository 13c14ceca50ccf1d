package nl.stagepact.placement.directory.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.directory.domain.ProfileRejected;
import nl.stagepact.placement.directory.domain.ProfileRejected.ChangedMeanwhile;
import nl.stagepact.placement.directory.domain.ProfileRejected.NotFound;
import nl.stagepact.placement.directory.domain.ProfileRejected.ProgrammeNotKnown;
import nl.stagepact.placement.directory.domain.ProfileRejected.VersionRequired;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class ProfileProblems {

    private final ProblemAnswers answers;

    ProfileProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ProfileRejected rejected) {
        return answers.to(of(rejected));
    }

    static ProblemException of(ProfileRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case VersionRequired _ -> EntityVersion.missing();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case ProgrammeNotKnown r -> new ProblemException(409, "programme-not-known", r.programmeCode());
        };
    }
}
