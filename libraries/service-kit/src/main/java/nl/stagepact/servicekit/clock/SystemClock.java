package nl.stagepact.servicekit.clock;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.arc.DefaultBean;

/**
 * The machine's clock in UTC, unless a test brings one it can move. It ticks in microseconds, as PostgreSQL keeps them: what is
 * answered when something is stored is what is read back.
 */
@ApplicationScoped
public class SystemClock {

    private static final Logger LOG = Logger.getLogger(SystemClock.class);
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /**
     * @param offset {@code stagepact.clock.offset}: added to the machine's time, to see on a stack of one's own what happens in
     *        six weeks; nothing else may set it
     */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "stagepact.clock.offset", defaultValue = "PT0S") Duration offset) {
        if (!offset.isZero()) {
            LOG.warnf("The clock is not the machine's: offset=%s", offset);
        }
        return Clock.offset(Clock.tick(Clock.systemUTC(), MICROSECOND), offset);
    }
}
