package nl.stagepact.servicekit.clock;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.DefaultBean;

/**
 * The machine's clock in UTC, unless a test brings one it can move. It ticks in microseconds, as PostgreSQL keeps them: what is
 * answered when something is stored is what is read back.
 */
@ApplicationScoped
public class SystemClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
