package nl.stagepact.placement.referral.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.domain.ReferralRejected.ChangedMeanwhile;
import nl.stagepact.placement.referral.domain.ReferralRejected.CompanyNotRecognised;
import nl.stagepact.placement.referral.domain.ReferralRejected.NoSuchStep;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotAPartner;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotFound;
import nl.stagepact.placement.referral.domain.ReferralRejected.NotYourStep;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class ReferralProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    ReferralProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(ReferralRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(ReferralRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NoSuchStep r -> new ProblemException(409, "no-such-step", word(r.from()), word(r.to()));
            case NotYourStep _ -> new ProblemException(403, "not-your-step");
            case CompanyNotRecognised _ -> new ProblemException(409, "company-not-recognised");
            case NotAPartner _ -> new ProblemException(403, "not-a-partner-of-pact");
        };
    }

    private String word(ReferralState state) {
        return texts.get(answers.language(), "referral_state." + state.code(), List.of());
    }
}
