package nl.stagepact.shortage.register.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.register.domain.RegisterRejected;
import nl.stagepact.shortage.register.domain.RegisterRejected.ChangedMeanwhile;
import nl.stagepact.shortage.register.domain.RegisterRejected.Faulty;
import nl.stagepact.shortage.table.api.FaultTexts;

/** Problem for each {@link RegisterRejected}. */
class RegisterProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    RegisterProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(RegisterRejected refusal) {
        return answers.to(of(refusal));
    }

    private ProblemException of(RegisterRejected refusal) {
        return switch (refusal) {
            case Faulty r ->
                ProblemException.invalidInput(FaultTexts.errors(r.faults(), texts, answers.language(), r.places()));
            case ChangedMeanwhile _ -> EntityVersion.changed();
        };
    }
}
