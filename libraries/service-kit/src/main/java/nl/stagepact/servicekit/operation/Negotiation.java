package nl.stagepact.servicekit.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.servicekit.header.AcceptedTypes;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Chooses the media type of the answer where an operation has several, and rejects a request that accepts none of them.
 * JAX-RS sends a type that the client excludes, when a wider range includes it.
 */
@ApplicationScoped
public class Negotiation {

    private static final int PRIORITY = 3_000;
    private static final String ACCEPT = "Accept";

    private final Operations operations;
    private final String base;
    private final ProblemWriter problems;

    Negotiation(Operations operations, @ConfigProperty(name = "quarkus.rest.path") String base, Texts texts) {
        this.operations = operations;
        this.base = base;
        this.problems = new ProblemWriter(texts);
    }

    void filter(@Observes Filters filters) {
        filters.register(this::choose, PRIORITY);
    }

    private void choose(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<String> accept = request.headers().getAll(ACCEPT);
        // A single range without a weight excludes nothing.
        if (accept.isEmpty() || accept.size() == 1 && accept.getFirst().indexOf(',') < 0 && accept.getFirst().indexOf(';') < 0
                || !request.path().startsWith(base)) {
            context.next();
            return;
        }
        Set<String> produced = operations.producedAt(request.path().substring(base.length()), request.method().name());
        Optional<AcceptedTypes> accepted = produced.isEmpty() ? Optional.empty() : AcceptedTypes.of(request);
        Optional<String> best = accepted.flatMap(types -> types.best(produced));
        if (accepted.isPresent() && best.isEmpty()) {
            problems.write(request, FrameworkProblems.of(406));
            return;
        }
        if (produced.size() > 1) {
            best.ifPresent(type -> request.headers().set(ACCEPT, type));
        }
        context.next();
    }
}
