package nl.stagepact.servicekit.operation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.servicekit.parameter.UnknownParameters;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/** Rejects query parameters of the contract itself, which SmallRye OpenAPI serves outside JAX-RS and would ignore. */
@ApplicationScoped
public class ContractQuery {

    private static final int PRIORITY = 4_000;

    private final Texts texts;
    private final ProblemWriter problems;
    private final String path;

    ContractQuery(Texts texts, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        this.texts = texts;
        this.problems = new ProblemWriter(texts);
        this.path = path;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.path().equals(path) && !request.params().isEmpty()) {
            Language language = Language.of(request.getHeader("Accept-Language"));
            problems.write(request, ProblemException.invalidInput(
                    UnknownParameters.faults(request.params().names(), List.of(), texts, language)));
        } else {
            context.next();
        }
    }
}
