package nl.stagepact.servicekit.metric;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.EventSettings;
import nl.stagepact.servicekit.inbox.EventConsumerLoop;
import nl.stagepact.servicekit.outbox.OutboxRelayLoop;

/** Registers the metrics of events. No label holds a key or an organisation: those are in the log and the tables. */
@ApplicationScoped
public class EventMetrics {

    private static final String SECONDS = "seconds";

    private final MeterRegistry registry;
    private final EventState state;
    private final OutboxRelayLoop relay;
    private final EventConsumerLoop consumer;
    private final EventSettings settings;

    EventMetrics(MeterRegistry registry, EventState state, OutboxRelayLoop relay, EventConsumerLoop consumer,
            EventSettings settings) {
        this.registry = registry;
        this.state = state;
        this.relay = relay;
        this.consumer = consumer;
        this.settings = settings;
    }

    void register(@Observes StartupEvent started) {
        gauge("stagepact.outbox.events", "events", each -> each.figures().outboxEvents());
        gauge("stagepact.outbox.age", SECONDS, each -> seconds(each.outboxAge()));
        gauge("stagepact.dead.letters", null, each -> each.figures().deadLetters());
        gauge("stagepact.parked.keys", null, each -> each.figures().parkedKeys());
        gauge("stagepact.event.figures.age", SECONDS, each -> seconds(each.figuresAge()));
        gauge("stagepact.kafka.up", null, each -> each.kafkaAnswers() ? 1 : 0);
        Gauge.builder("stagepact.relay.last.pass.age", relay, each -> seconds(each.sinceLastPass())).baseUnit(SECONDS)
                .register(registry);
        Gauge.builder("stagepact.consumer.last.pass.age", consumer, each -> seconds(each.sinceLastPass())).baseUnit(SECONDS)
                .register(registry);
        FunctionCounter.builder("stagepact.dead.letters.written", consumer, EventConsumerLoop::deadLetters).register(registry);
        settings.consumes().orElse(List.of()).forEach(topic -> Gauge
                .builder("stagepact.consumer.lag", consumer, each -> each.lags().getOrDefault(topic, 0L))
                .baseUnit("events").tag("topic", topic).register(registry));
    }

    private void gauge(String name, @Nullable String unit, ToDoubleFunction<EventState> value) {
        Gauge.builder(name, state, value).baseUnit(unit).register(registry);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
