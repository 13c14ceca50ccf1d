package nl.stagepact.servicekit.problem;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Builds the HTTP response for a problem in the language of the current request. */
@ApplicationScoped
public class ProblemAnswers {

    /** Besides 429 and 503, which always have Retry-After: the same request may succeed a little later. */
    private static final Set<String> SOON = Set.of("idempotency-key-in-progress");
    private static final String SOON_SECONDS = "5";

    private final Texts texts;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ProblemAnswers(Texts texts, HttpHeaders headers, UriInfo uri) {
        this.texts = texts;
        this.headers = headers;
        this.uri = uri;
    }

    public Response to(ProblemException thrown) {
        Language language = language();
        Response.ResponseBuilder answer = Response.status(thrown.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(ProblemWriter.json(texts.problem(language, thrown, uri.getRequestUri().getRawPath())));
        if (thrown.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (SOON.contains(thrown.name())) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
        }
        return answer.build();
    }

    /** For callers that compose the texts of faults themselves. */
    public Language language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
