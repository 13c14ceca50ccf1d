package nl.stagepact.discrimination.hearing.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.CompanyNotShared;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.LinkUnknown;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.NotDecidedYet;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.NotFound;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.NotWished;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.Replied;
import nl.stagepact.discrimination.hearing.domain.HearingRejected.TooMany;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class HearingProblems {

    private final ProblemAnswers answers;

    HearingProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(HearingRejected rejected) {
        return answers.to(switch (rejected) {
            case NotWished _ -> new ProblemException(409, "company-not-wished");
            case CompanyNotShared _ -> new ProblemException(409, "company-not-shared");
            case NotDecidedYet _ -> new ProblemException(409, "nothing-concluded");
            case LinkUnknown _ -> new ProblemException(404, "link-code-unknown");
            case Replied _ -> new ProblemException(409, "company-replied");
            case TooMany _ -> new ProblemException(409, "company-requests-full");
            case NotFound _ -> ProblemException.notFound();
        });
    }
}
