package nl.stagepact.discrimination.routing.api;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.domain.DeskRejected.ChangedMeanwhile;
import nl.stagepact.discrimination.routing.domain.DeskRejected.Closed;
import nl.stagepact.discrimination.routing.domain.DeskRejected.MayNotRead;
import nl.stagepact.discrimination.routing.domain.DeskRejected.NotFound;
import nl.stagepact.discrimination.routing.domain.DeskRejected.NotInRegister;
import nl.stagepact.discrimination.routing.domain.DeskRejected.NotYourDesk;
import nl.stagepact.discrimination.routing.domain.DeskRejected.VersionRequired;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class DeskProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    DeskProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(DeskRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(DeskRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case VersionRequired _ -> EntityVersion.missing();
            case NotYourDesk _ -> new ProblemException(403, "not-your-desk");
            case NotInRegister r -> new ProblemException(409, "desk-not-in-register", r.code());
            case Closed r -> new ProblemException(409, "desk-takes-no-reports", r.desk().text());
            case MayNotRead r -> new ProblemException(409, "desk-must-not-read", r.desk().text(), r.parts().stream()
                    .map(part -> texts.get(answers.language(), "case_part." + part.code(), List.of()))
                    .collect(Collectors.joining(", ")));
        };
    }
}
