package nl.stagepact.servicekit.clock;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.arc.DefaultBean;

/**
 * System clock in UTC; tests replace it with a movable clock. Truncated to microseconds, PostgreSQL's precision, so that the
 * time in the response to a write equals the time read back later.
 */
@ApplicationScoped
public class SystemClock {

    private static final Logger LOG = Logger.getLogger(SystemClock.class);
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /**
     * @param offset {@code stagepact.clock.offset}: added to the system time to try out deadlines on a local stack; must not be
     *        set anywhere else
     */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "stagepact.clock.offset", defaultValue = "PT0S") Duration offset) {
        if (!offset.isZero()) {
            LOG.warnf("Clock is shifted from system time: offset=%s", offset);
        }
        return Clock.offset(Clock.tick(Clock.systemUTC(), MICROSECOND), offset);
    }
}
