package nl.stagepact.servicekit.header;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;

/** Makes contracts readable from any origin and cacheable (NL API Design Rules, publish-openapi). */
@ApplicationScoped
public class ContractHeaders {

    private static final int PRIORITY = 5_000;

    private final String path;

    ContractHeaders(@ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        this.path = path;
    }

    void filter(@Observes Filters filters) {
        filters.register(context -> {
            if (path.equals(context.request().path())) {
                context.addHeadersEndHandler(any -> context.response()
                        .putHeader(ReadableFromAnyOrigin.ALLOW_ORIGIN, ReadableFromAnyOrigin.ANY)
                        .putHeader("Cache-Control", "public, max-age=300"));
            }
            context.next();
        }, PRIORITY);
    }
}
