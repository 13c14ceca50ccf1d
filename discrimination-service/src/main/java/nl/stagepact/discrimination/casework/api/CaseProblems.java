package nl.stagepact.discrimination.casework.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.casework.domain.CaseRejected.ChangedMeanwhile;
import nl.stagepact.discrimination.casework.domain.CaseRejected.CodeUnknown;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NeededByDesk;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NoDesk;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NoSuchStep;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NotDecidedYet;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NotFound;
import nl.stagepact.discrimination.casework.domain.CaseRejected.NotYourCase;
import nl.stagepact.discrimination.casework.domain.CaseRejected.ReplacementNotAsked;
import nl.stagepact.discrimination.casework.domain.CaseRejected.SameDesk;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.keys.domain.CaseFull;
import nl.stagepact.discrimination.keys.domain.KeysExhausted;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class CaseProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    CaseProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(CaseRejected rejected) {
        return answers.to(of(rejected));
    }

    @ServerExceptionMapper
    public Response answer(CaseFull full) {
        return answers.to(new ProblemException(409, "case-full", CaseFull.MOST));
    }

    @ServerExceptionMapper
    public Response answer(KeysExhausted exhausted) {
        return answers.to(new ProblemException(409, "consent-changed-too-often", KeysExhausted.MOST));
    }

    private ProblemException of(CaseRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case CodeUnknown _ -> new ProblemException(404, "receipt-code-unknown");
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotYourCase _ -> new ProblemException(403, "not-your-case");
            case NoSuchStep r -> new ProblemException(409, "no-such-step", word(r.from()), word(r.to()));
            case NoDesk _ -> new ProblemException(409, "no-desk");
            case SameDesk _ -> new ProblemException(409, "same-desk");
            case NotDecidedYet _ -> new ProblemException(409, "not-decided-yet");
            case ReplacementNotAsked _ -> new ProblemException(409, "replacement-not-asked");
            case NeededByDesk _ -> new ProblemException(409, "needed-by-desk");
        };
    }

    private String word(CaseState state) {
        return texts.get(answers.language(), "case_state." + state.code(), List.of());
    }
}
