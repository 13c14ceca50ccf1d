package nl.stagepact.shortage.delivery.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.ChangedMeanwhile;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.Faulty;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.NotFound;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.SchoolNotInRegister;
import nl.stagepact.shortage.table.api.FaultTexts;

/** Problem for each {@link DeliveryRejected}. */
class DeliveryProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    DeliveryProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(DeliveryRejected refusal) {
        return answers.to(of(refusal, answers.language()));
    }

    private ProblemException of(DeliveryRejected refusal, Language language) {
        return switch (refusal) {
            case Faulty r -> ProblemException
                    .invalidInput(FaultTexts.errors(r.ofDate(), r.faults(), texts, language, r.places()));
            case SchoolNotInRegister r -> new ProblemException(409, "school-not-in-register", r.institutionCode(),
                    r.referenceDate().toString());
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotFound _ -> ProblemException.notFound();
        };
    }
}
