package nl.stagepact.shortage.api;

import java.util.List;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.domain.fault.Fault;
import nl.stagepact.shortage.domain.register.RegisterRejected;
import nl.stagepact.shortage.domain.register.RegisterRejected.ChangedMeanwhile;
import nl.stagepact.shortage.domain.register.RegisterRejected.Faulty;

/** The answer to every way in which an import of a register is refused. */
final class RegisterProblems {

    private RegisterProblems() {
    }

    /** @param table knows where in the body a fault lies */
    static ProblemException of(RegisterRejected refusal, CsvTable table, Texts texts, Language language) {
        return switch (refusal) {
            case Faulty r -> ProblemException.invalidInput(errors(r.faults(), table, texts, language));
            case ChangedMeanwhile _ -> EntityVersion.changed();
        };
    }

    private static List<InputError> errors(List<Fault> faults, CsvTable table, Texts texts, Language language) {
        return FaultTexts.errors(faults, texts, language, table::error, table::lineName);
    }
}
