package nl.stagepact.servicekit.header;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/** Makes contracts readable, and only that, from any origin and cacheable (NL API Design Rules, publish-openapi). */
@ApplicationScoped
public class ContractHeaders {

    private static final int PRIORITY = 5_000;

    private static final List<String> READS = List.of("GET", "HEAD");

    private final String path;
    private final ProblemWriter problems;

    ContractHeaders(@ConfigProperty(name = "quarkus.smallrye-openapi.path") String path, Texts texts) {
        this.path = path;
        this.problems = new ProblemWriter(texts);
    }

    void filter(@Observes Filters filters) {
        filters.register(context -> {
            boolean isContract = path.equals(context.request().path());
            if (isContract && !READS.contains(context.request().method().name())) {
                context.response().putHeader("Allow", String.join(", ", READS));
                problems.write(context.request(), FrameworkProblems.of(405));
                return;
            }
            if (isContract) {
                context.addHeadersEndHandler(any -> context.response()
                        .putHeader(ReadableFromAnyOrigin.ALLOW_ORIGIN, ReadableFromAnyOrigin.ANY)
                        .putHeader("Cache-Control", "public, max-age=300"));
            }
            context.next();
        }, PRIORITY);
    }
}
