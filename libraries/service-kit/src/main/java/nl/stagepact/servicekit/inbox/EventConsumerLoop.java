package nl.stagepact.servicekit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.event.CloudEventHeaders.MalformedEvent;
import nl.stagepact.servicekit.event.EventSettings;
import nl.stagepact.servicekit.outbox.RelayProducer;
import nl.stagepact.servicekit.sql.Outage;

/**
 * Consumes this service's topics. A poll is handled in one transaction; if that fails, its events are handled one by one with
 * five attempts each, so that a bad event does not block the others. While the database is unreachable, all events wait.
 * Offsets are committed after the data; the inbox discards events redelivered after a crash.
 */
@ApplicationScoped
public class EventConsumerLoop {

    private static final Logger LOG = Logger.getLogger(EventConsumerLoop.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration CLEANUP_INTERVAL = Duration.ofHours(24);

    private final EventSettings settings;
    private final EventDispatch dispatch;
    private final AtomicLong deadLetters = new AtomicLong();
    private volatile boolean running;
    private @Nullable Thread thread;
    private long cleaned = System.nanoTime() - CLEANUP_INTERVAL.toNanos();

    EventConsumerLoop(EventSettings settings, EventDispatch dispatch) {
        this.settings = settings;
        this.dispatch = dispatch;
    }

    void start(@Observes StartupEvent started) {
        settings.consumes().ifPresent(topics -> {
            running = true;
            thread = Thread.ofPlatform().name("event-consumer").daemon().start(() -> run(topics));
        });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    /** @return number of events this process has dead-lettered since it started */
    public long deadLetters() {
        return deadLetters.get();
    }

    private void run(List<String> topics) {
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                consumer.subscribe(topics);
                while (running) {
                    ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                    if (!records.isEmpty()) {
                        process(records);
                        // Asynchronous: the inbox discards events redelivered after a lost commit.
                        consumer.commitAsync();
                    }
                    deleteOldPeriodically();
                }
            } catch (WakeupException | InterruptException | InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                LOG.warnf("Event consumer restarts: cause=%s", e.toString());
                try {
                    Thread.sleep(AFTER_FAILURE);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private void process(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        List<ReceivedEvent> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> each : records) {
            try {
                events.add(new ReceivedEvent(each.topic(), each.key() == null ? "" : each.key(),
                        CloudEventHeaders.of(each.headers()), each.value() == null ? new byte[0] : each.value()));
            } catch (MalformedEvent e) {
                // Without an id the record can be neither deduplicated nor parked, so the original goes to the dead-letter
                // topic.
                sendToDeadLetters(new ProducerRecord<>(each.topic() + settings.deadLetterSuffix(), null, each.key(),
                        each.value(), each.headers()), e.getMessage());
            }
        }
        if (events.isEmpty() || handledAsBatch(events)) {
            return;
        }
        for (ReceivedEvent event : events) {
            handleIndividually(event);
        }
    }

    private boolean handledAsBatch(List<ReceivedEvent> events) {
        try {
            return dispatch.handleAll(events);
        } catch (RuntimeException e) {
            LOG.infof("Event batch failed, handling events one by one: size=%d cause=%s", events.size(), e.toString());
            return false;
        }
    }

    private void handleIndividually(ReceivedEvent event) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            try {
                if (!dispatch.handle(event)) {
                    toDeadLetterTopic(event, "its key is parked");
                }
                return;
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS && Outage.isCauseOf(e)) {
                    throw e;
                }
                if (attempt == MAX_ATTEMPTS) {
                    String reason = e.toString();
                    dispatch.park(event, reason);
                    toDeadLetterTopic(event, reason);
                    return;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private void toDeadLetterTopic(ReceivedEvent event, String reason) throws InterruptedException {
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(event.topic() + settings.deadLetterSuffix(), event.key(),
                event.data());
        event.headers().writeTo(copy.headers());
        sendToDeadLetters(copy, reason);
    }

    private void sendToDeadLetters(ProducerRecord<String, byte[]> copy, String reason) throws InterruptedException {
        LOG.errorf("Event dead-lettered: topic=%s reason=%s", copy.topic(), reason);
        // Dead letters are rare, so a short-lived producer is cheaper than one kept open.
        try (Producer<String, byte[]> producer = RelayProducer.to(settings.bootstrapServers())) {
            Future<?> taken = producer.send(copy);
            producer.flush();
            taken.get();
            deadLetters.incrementAndGet();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The event could not be written to the dead-letter topic", e.getCause());
        }
    }

    private void deleteOldPeriodically() {
        if (System.nanoTime() - cleaned > CLEANUP_INTERVAL.toNanos()) {
            cleaned = System.nanoTime();
            dispatch.deleteOld();
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG, settings.group(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 256,
                // 256 events of 64 KB are 16 MB; this fetches them in smaller steps.
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024), new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
