package nl.stagepact.servicekit.metric;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

import io.smallrye.health.api.HealthGroup;
import nl.stagepact.servicekit.inbox.EventConsumerLoop;
import nl.stagepact.servicekit.outbox.OutboxRelayLoop;

/**
 * Health of events. Only dead threads concern liveness, since a restart cures nothing else. All other checks are in the group
 * {@code events}, for which the operator is alerted: they must not take a service out of rotation, because it accepts writes
 * while Kafka is away and publishes them later.
 */
@ApplicationScoped
public class EventHealth {

    private static final String GROUP = "events";

    private final EventState state;
    private final OutboxRelayLoop relay;
    private final EventConsumerLoop consumer;
    private final HealthSettings settings;

    EventHealth(EventState state, OutboxRelayLoop relay, EventConsumerLoop consumer, HealthSettings settings) {
        this.state = state;
        this.relay = relay;
        this.consumer = consumer;
        this.settings = settings;
    }

    @Produces
    @ApplicationScoped
    @Liveness
    HealthCheck loops() {
        return () -> check("event-loops", relay.alive() && consumer.alive())
                .withData("relay", relay.alive()).withData("consumer", consumer.alive()).build();
    }

    @Produces
    @ApplicationScoped
    @HealthGroup(GROUP)
    HealthCheck kafka() {
        return () -> check("kafka", state.kafkaAnswers()).build();
    }

    @Produces
    @ApplicationScoped
    @HealthGroup(GROUP)
    HealthCheck relay() {
        return () -> loop("relay", relay.alive(), relay.sinceLastPass());
    }

    @Produces
    @ApplicationScoped
    @HealthGroup(GROUP)
    HealthCheck consumer() {
        return () -> loop("consumer", consumer.alive(), consumer.sinceLastPass());
    }

    /** Figures that cannot be read say nothing, so they count as too old an outbox. */
    @Produces
    @ApplicationScoped
    @HealthGroup(GROUP)
    HealthCheck outbox() {
        return () -> check("outbox", isWithin(state.outboxAge(), settings.outboxAge())
                && isWithin(state.figuresAge(), settings.idle()))
                .withData("events", state.figures().outboxEvents())
                .withData("ageSeconds", state.outboxAge().toSeconds())
                .withData("measuredSecondsAgo", state.figuresAge().toSeconds()).build();
    }

    @Produces
    @ApplicationScoped
    @HealthGroup(GROUP)
    HealthCheck deadLetters() {
        return () -> check("dead-letters", state.figures().deadLetters() == 0)
                .withData("events", state.figures().deadLetters()).withData("keys", state.figures().parkedKeys()).build();
    }

    private HealthCheckResponse loop(String name, boolean alive, Duration sinceLast) {
        return check(name, alive && isWithin(sinceLast, settings.idle()))
                .withData("alive", alive).withData("secondsSinceLast", sinceLast.toSeconds()).build();
    }

    private static boolean isWithin(Duration actual, Duration limit) {
        return actual.compareTo(limit) <= 0;
    }

    private static HealthCheckResponseBuilder check(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up);
    }
}
