package nl.stagepact.placement.referral.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.domain.ReferralRejected.ChangedMeanwhile;
import nl.stagepact.placement.referral.domain.ReferralRejected.CompanyNotRecognised;
import nl.stagepact.placement.referral.domain.ReferralRejected.NoSuchStep;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotAPartner;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotFound;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotYourStep;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class ReferralProblems {

    private final ProblemAnswers answers;

    ReferralProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ReferralRejected rejected) {
        return answers.to(of(rejected));
    }

    static ProblemException of(ReferralRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NoSuchStep r -> new ProblemException(409, "no-such-step", r.from().code(), r.to().code());
            case NotYourStep _ -> new ProblemException(403, "not-your-step");
            case CompanyNotRecognised _ -> new ProblemException(409, "company-not-recognised");
            case NotAPartner _ -> new ProblemException(403, "not-a-partner-of-pact");
        };
    }
}
