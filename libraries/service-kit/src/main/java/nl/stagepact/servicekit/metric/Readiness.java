package nl.stagepact.servicekit.metric;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

/**
 * Tells the gateway whether this service is ready, by the checks of {@code /q/health/ready}: the gateway reaches the main
 * port only. Answers at once, from a sample: the checks themselves take seconds while the database is silent, and a
 * gateway that waits for them could not tell that from a frozen process.
 */
@ApplicationScoped
public class Readiness {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** A check that takes longer than this waits for the database, or for a connection that other requests hold. */
    private static final Duration OUTDATED = Duration.ofSeconds(3);

    private final SmallRyeHealthReporter checks;
    private final String path;
    private @Nullable Sampled<Boolean> sampled;

    Readiness(SmallRyeHealthReporter checks, @ConfigProperty(name = "quarkus.rest.path") String basePath) {
        this.checks = checks;
        this.path = ReadyPath.beside(basePath);
    }

    void start(@Observes StartupEvent started) {
        sampled = new Sampled<>("readiness-check", INTERVAL, false, () -> !checks.getReadiness().isDown());
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (sampled != null) {
            sampled.close();
        }
    }

    void route(@Observes Router router) {
        router.get(path).handler(context -> answer(context.request()));
        router.head(path).handler(context -> answer(context.request()));
    }

    private void answer(HttpServerRequest request) {
        boolean ready = isReady();
        request.response().setStatusCode(ready ? 200 : 503).putHeader("Content-Type", "application/json")
                .end("{\"status\":\"" + (ready ? "UP" : "DOWN") + "\"}");
    }

    private boolean isReady() {
        return sampled != null && sampled.last() && sampled.age().compareTo(OUTDATED) < 0;
    }
}
