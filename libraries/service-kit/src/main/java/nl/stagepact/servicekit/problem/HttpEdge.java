package nl.stagepact.servicekit.problem;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.servicekit.header.AnswerHeaders;

/** Checks requests before JAX-RS, adds headers to every response, and turns routing failures into problems. */
@ApplicationScoped
public class HttpEdge {

    private static final Logger LOG = Logger.getLogger(HttpEdge.class);
    /** Quarkus runs filters with higher priority first; this one must precede body limits and authentication. */
    private static final int FIRST = 10_000;
    private static final int BEFORE_FRAMEWORK = -10_000;

    private final ProblemWriter problems;
    private final AnswerHeaders headers;
    private final BodySizes sizes;

    HttpEdge(Texts texts, AnswerHeaders headers, BodySettings settings) {
        this.problems = new ProblemWriter(texts);
        this.headers = headers;
        this.sizes = settings.sizes();
    }

    void filter(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    void failures(@Observes Router router) {
        router.route().order(BEFORE_FRAMEWORK).failureHandler(this::fail);
        router.route().order(Integer.MAX_VALUE).handler(context -> problems.write(context.request(),
                ProblemException.notFound()));
    }

    private void admit(RoutingContext context) {
        context.addHeadersEndHandler(any -> headers.addTo(context.response()));
        RequestHeaders.dropEmpty(context.request());
        RequestHeaders.dropUnreadableDates(context.request());
        Optional<ProblemException> refusal = RequestHeaders.refusal(context.request());
        String path = context.request().path();
        if (path == null || path.length() > 1 && path.endsWith("/") || path.contains("//")) {
            problems.write(context.request(), ProblemException.notFound());
        } else if (!RequestAddress.isSound(context.request())) {
            problems.write(context.request(), FrameworkProblems.of(400));
        } else if (refusal.isPresent()) {
            context.response().putHeader("Accept-Encoding", "identity");
            problems.write(context.request(), refusal.get());
        } else if (declaredLength(context) > sizes.at(path)) {
            problems.write(context.request(), FrameworkProblems.of(413));
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context) {
        int status = context.statusCode();
        if (status < 400) {
            LOG.errorf(context.failure(), "Request failed: path=%s", Excerpt.of(String.valueOf(context.request().path())));
            status = 500;
        }
        problems.write(context.request(), FrameworkProblems.of(status));
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // unreachable: the server rejects such a request earlier
        }
    }
}
