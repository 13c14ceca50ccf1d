package nl.stagepact.servicekit.operation;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Answers OPTIONS with the methods of the path, and preflights of browsers for what needs no token. */
@ApplicationScoped
public class OptionsAnswer {

    private static final int PRIORITY = 4_000;
    private static final String ONE_DAY = "86400";
    private static final Pattern HEADER_NAMES = Pattern.compile("[A-Za-z0-9, -]{1,500}");

    private final Operations operations;
    private final String base;

    OptionsAnswer(Operations operations, @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.operations = operations;
        this.base = base;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        Set<String> methods = request.method().name().equals(HttpMethod.OPTIONS) && path.startsWith(base)
                ? operations.methodsAt(path.substring(base.length()))
                : Set.of();
        if (methods.isEmpty()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response().setStatusCode(204).putHeader("Allow", String.join(", ", methods));
        Set<String> open = operations.publicMethodsAt(path.substring(base.length()));
        if (!open.isEmpty()) {
            preflight(request, response, open);
        }
        response.end();
    }

    private static void preflight(HttpServerRequest request, HttpServerResponse response, Set<String> methods) {
        response.putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Access-Control-Allow-Methods", String.join(", ", methods))
                .putHeader("Access-Control-Max-Age", ONE_DAY);
        String headers = request.getHeader("Access-Control-Request-Headers");
        if (headers != null && HEADER_NAMES.matcher(headers).matches()) {
            response.putHeader("Access-Control-Allow-Headers", headers);
        }
    }
}
