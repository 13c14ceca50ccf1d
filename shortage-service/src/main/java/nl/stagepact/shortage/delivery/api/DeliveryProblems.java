package nl.stagepact.shortage.delivery.api;

import java.util.List;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.ChangedMeanwhile;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.Faulty;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.NotFound;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.ReferenceDateInFuture;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.ReferenceDateTooOld;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.SchoolNotInRegister;

/** Problem for each {@link DeliveryRejected}. */
final class DeliveryProblems {

    private static final String REFERENCE_DATE = "referenceDate";

    private DeliveryProblems() {
    }

    /** @param reading locates faults in the body */
    static ProblemException of(DeliveryRejected refusal, DeliveryReading reading, Texts texts, Language language) {
        return switch (refusal) {
            case Faulty r -> ProblemException.invalidInput(reading.errors(r.faults(), texts, language));
            case ReferenceDateInFuture r -> ProblemException.invalidInput(List.of(InputError.ofParameter("date_in_future",
                    texts.get(language, "fault.date_in_future", List.of(r.referenceDate(), r.today())), REFERENCE_DATE)));
            case ReferenceDateTooOld r -> ProblemException.invalidInput(List.of(InputError.ofParameter("date_too_old",
                    texts.get(language, "fault.date_too_old", List.of(r.earliest())), REFERENCE_DATE)));
            case SchoolNotInRegister r -> new ProblemException(409, "school-not-in-register", r.institutionCode(),
                    r.referenceDate().toString());
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotFound _ -> ProblemException.notFound();
        };
    }
}
