package nl.stagepact.shortage.register.api;

import java.util.List;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.register.domain.RegisterRejected;
import nl.stagepact.shortage.register.domain.RegisterRejected.ChangedMeanwhile;
import nl.stagepact.shortage.register.domain.RegisterRejected.Faulty;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.api.FaultTexts;
import nl.stagepact.shortage.table.domain.Fault;

/** Problem for each {@link RegisterRejected}. */
final class RegisterProblems {

    private RegisterProblems() {
    }

    /** @param table locates faults in the body */
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
