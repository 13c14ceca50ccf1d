package nl.stagepact.servicekit.stop;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Refuses requests shortly before the port closes. Told to stop, Quarkus serves on for {@code quarkus.shutdown.delay}, waits
 * until no request is in progress, and then closes all connections: also that of a request which came between the two, and
 * which would be carried out without an answer. What is refused before that moment is known not to be stored.
 */
@ApplicationScoped
public class LastRequests {

    /** After the checks and headers that every request gets, before everything else. */
    private static final int PRIORITY = 9_000;
    /** Longer than a process is held up between the signal and either thread. */
    private static final Duration REFUSING = Duration.ofMillis(500);

    private final ProblemWriter problems;
    private final Duration serving;
    private volatile @Nullable Long stoppingSince;

    LastRequests(Texts texts, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.problems = new ProblemWriter(texts);
        this.serving = delay.minus(REFUSING);
    }

    void filter(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    /** Quarkus begins its delay in such a thread, too: both start with the signal. An event comes only after the delay. */
    void start(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "last-requests"));
        }
    }

    void stop() {
        stoppingSince = System.nanoTime();
    }

    private void admit(RoutingContext context) {
        Long since = stoppingSince;
        if (since == null || System.nanoTime() - since < serving.toNanos()) {
            context.next();
        } else {
            problems.write(context.request(), FrameworkProblems.of(503));
        }
    }
}
