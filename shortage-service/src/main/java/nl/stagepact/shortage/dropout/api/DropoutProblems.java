package nl.stagepact.shortage.dropout.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.ChangedMeanwhile;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.Faulty;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.NotFound;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.PeriodOutOfRange;
import nl.stagepact.shortage.dropout.domain.DropoutRejected.SchoolNotInRegister;
import nl.stagepact.shortage.table.api.FaultTexts;

/** Problem for each {@link DropoutRejected}. */
class DropoutProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    DropoutProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(DropoutRejected refusal) {
        return answers.to(of(refusal));
    }

    private ProblemException of(DropoutRejected refusal) {
        return switch (refusal) {
            case Faulty r -> ProblemException.invalidInput(errors(r));
            case PeriodOutOfRange r -> new ProblemException(409, "period-out-of-range", errors(r.faulty()),
                    List.of(r.first().toString(), r.last().toString()));
            case SchoolNotInRegister _ -> new ProblemException(409, "school-not-in-register-then");
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotFound _ -> ProblemException.notFound();
        };
    }

    private List<InputError> errors(Faulty refusal) {
        return FaultTexts.errors(refusal.ofPeriod(), refusal.faults(), texts, answers.language(), refusal.places());
    }
}
