package nl.stagepact.shortage.dropout.api;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.ChangedMeanwhile;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.Faulty;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.PeriodOutOfRange;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.SchoolNotInRegister;

/** Problem for each {@link DropoutRejected}. */
final class DropoutProblems {

    private DropoutProblems() {
    }

    /** @param reading locates faults in the body */
    static ProblemException of(DropoutRejected refusal, DropoutLinesReader reading, Texts texts, Language language) {
        return switch (refusal) {
            case Faulty r -> reading.problem(r.faults(), texts, language);
            case PeriodOutOfRange r ->
                new ProblemException(409, "period-out-of-range", r.first().toString(), r.last().toString());
            case SchoolNotInRegister _ -> new ProblemException(409, "school-not-in-register-then");
            case ChangedMeanwhile _ -> EntityVersion.changed();
        };
    }
}
