package nl.stagepact.servicekit.paging;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps an invalid cursor to a problem. */
public class CursorProblems {

    private static final String NAME = "cursor";

    private final ProblemAnswers answers;
    private final Texts texts;

    CursorProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(InvalidCursor thrown) {
        return answers.to(ProblemException.invalidInput(List.of(InputError.ofParameter("not_a_cursor",
                texts.get(answers.language(), "fault.not_a_cursor", List.of(NAME)), NAME))));
    }
}
