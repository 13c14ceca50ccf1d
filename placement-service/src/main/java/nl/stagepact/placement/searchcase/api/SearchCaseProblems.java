package nl.stagepact.placement.searchcase.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.searchcase.domain.SearchCaseRejected;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected.HasResult;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected.NotAPartner;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected.NotFound;
import nl.stagepact.placement.searchcase.domain.SearchCaseRejected.NotSeeking;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class SearchCaseProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    SearchCaseProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(SearchCaseRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(SearchCaseRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case NotSeeking r -> new ProblemException(409, "search-case-not-seeking",
                    texts.get(answers.language(), "search_case_state." + r.state().code(), List.of()));
            case HasResult _ -> new ProblemException(409, "support-has-result");
            case NotAPartner _ -> new ProblemException(403, "not-a-partner-of-pact");
        };
    }
}
