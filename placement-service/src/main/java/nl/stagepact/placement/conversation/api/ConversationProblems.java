package nl.stagepact.placement.conversation.api;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.conversation.domain.ConversationRejected;
import nl.stagepact.placement.conversation.domain.ConversationRejected.BeforeTheStart;
import nl.stagepact.placement.conversation.domain.ConversationRejected.NotFound;
import nl.stagepact.placement.conversation.domain.ConversationRejected.ParticipantsMissing;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class ConversationProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    ConversationProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(ConversationRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(ConversationRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case BeforeTheStart _ -> new ProblemException(409, "before-the-start");
            case ParticipantsMissing r -> new ProblemException(409, "participants-missing", r.missing().stream().sorted()
                    .map(each -> texts.get(answers.language(), "signer." + each.code(), List.of()))
                    .collect(Collectors.joining(", ")));
        };
    }
}
