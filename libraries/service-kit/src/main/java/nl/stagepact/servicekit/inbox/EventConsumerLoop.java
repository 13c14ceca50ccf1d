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

/**
 * Reads the topics this service consumes. A whole poll is one transaction; only when that fails do its events go one by one,
 * each with five tries, so that one bad event costs the good ones nothing; while the database is away all of them wait. Offsets
 * are committed after the data: what a crash brings a second time, the inbox absorbs.
 */
@ApplicationScoped
public class EventConsumerLoop {

    private static final Logger LOG = Logger.getLogger(EventConsumerLoop.class);
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration CLEANING = Duration.ofHours(24);

    private final EventSettings settings;
    private final EventDispatch dispatch;
    private final AtomicLong deadLetters = new AtomicLong();
    private volatile boolean running;
    private @Nullable Thread thread;
    private long cleaned = System.nanoTime() - CLEANING.toNanos();

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

    /** How many events this process has set apart since it started. */
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
                        // Not waited for: what a lost commit brings again, the inbox absorbs.
                        consumer.commitAsync();
                    }
                    cleanNowAndThen();
                }
            } catch (WakeupException | InterruptException | InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                LOG.warnf("Event consumer starts over: cause=%s", e.toString());
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
                // Without an id it can be neither deduplicated nor parked: kept whole in the dead-letter topic, by offset.
                sendToDeadLetters(new ProducerRecord<>(each.topic() + settings.deadLetterSuffix(), null, each.key(),
                        each.value(), each.headers()), e.getMessage());
            }
        }
        if (events.isEmpty() || handledTogether(events)) {
            return;
        }
        for (ReceivedEvent event : events) {
            handleAlone(event);
        }
    }

    private boolean handledTogether(List<ReceivedEvent> events) {
        try {
            return dispatch.handleAll(events);
        } catch (RuntimeException e) {
            LOG.infof("A batch of events goes one by one: size=%d cause=%s", events.size(), e.toString());
            return false;
        }
    }

    private void handleAlone(ReceivedEvent event) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            try {
                if (!dispatch.handle(event)) {
                    toDeadLetterTopic(event, "its key is parked");
                }
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES && Outage.isBehind(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
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
        LOG.errorf("Event set apart: topic=%s reason=%s", copy.topic(), reason);
        // Rare: a producer of its own each time costs nothing while all goes well.
        try (Producer<String, byte[]> producer = RelayProducer.to(settings.bootstrapServers())) {
            Future<?> taken = producer.send(copy);
            producer.flush();
            taken.get();
            deadLetters.incrementAndGet();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The dead-letter topic did not take an event", e.getCause());
        }
    }

    private void cleanNowAndThen() {
        if (System.nanoTime() - cleaned > CLEANING.toNanos()) {
            cleaned = System.nanoTime();
            dispatch.forgetOld();
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG, settings.group(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 256,
                // 256 events of 64 KB would be 16 MB at once; fetched in steps this size.
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024), new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
