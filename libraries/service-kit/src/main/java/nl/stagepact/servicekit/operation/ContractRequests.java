package nl.stagepact.servicekit.operation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.servicekit.header.AcceptedTypes;
import nl.stagepact.servicekit.header.UsableFromAnyOrigin;
import nl.stagepact.servicekit.parameter.UnknownParameters;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Makes the contract readable, and only that, from any origin and cacheable (NL API Design Rules, publish-openapi). SmallRye
 * OpenAPI serves it outside JAX-RS, where the checks of other operations do not apply.
 */
@ApplicationScoped
public class ContractRequests {

    private static final int PRIORITY = 5_000;
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Texts texts;
    private final ProblemWriter problems;
    private final String path;

    ContractRequests(Texts texts, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        this.texts = texts;
        this.problems = new ProblemWriter(texts);
        this.path = path;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!path.equals(request.path())) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        switch (request.method().name()) {
            case "GET", "HEAD" -> read(context);
            case "OPTIONS" -> response.setStatusCode(204).putHeader("Allow", METHODS)
                    .putHeader(UsableFromAnyOrigin.ALLOW_ORIGIN, UsableFromAnyOrigin.ANY)
                    .putHeader("Access-Control-Allow-Methods", "GET, HEAD").end();
            default -> {
                response.putHeader("Allow", METHODS);
                problems.write(request, FrameworkProblems.of(405));
            }
        }
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.params().isEmpty()) {
            Language language = Language.of(request.getHeader("Accept-Language"));
            problems.write(request, ProblemException.invalidInput(
                    UnknownParameters.faults(request.params().names(), List.of(), texts, language)));
            return;
        }
        if (AcceptedTypes.exclude(request, "application/json")) {
            problems.write(request, FrameworkProblems.of(406));
            return;
        }
        context.addHeadersEndHandler(any -> context.response()
                .putHeader(UsableFromAnyOrigin.ALLOW_ORIGIN, UsableFromAnyOrigin.ANY)
                .putHeader("Cache-Control", "public, max-age=300"));
        context.next();
    }
}
