package nl.stagepact.servicekit.metric;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the health group {@code events}. */
@ConfigMapping(prefix = "stagepact.health")
public interface HealthSettings {

    /** An older event in the outbox means that events do not leave. */
    @WithDefault("PT5M")
    Duration outboxAge();

    /** A relay or consumer that got through no pass for longer hangs or keeps failing. */
    @WithDefault("PT1M")
    Duration idle();
}
