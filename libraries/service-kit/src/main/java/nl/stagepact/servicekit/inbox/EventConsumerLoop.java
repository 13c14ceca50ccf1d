package nl.stagepact.servicekit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import nl.stagepact.servicekit.event.Arrivals;
import nl.stagepact.servicekit.event.EventSettings;
import nl.stagepact.servicekit.event.RestartingThread;
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
    private static final Duration POLL = Duration.ofSeconds(1);
    /** Events of one poll that fail one by one take longer than a poll may last; those not reached are read again. */
    private static final Duration ONE_BY_ONE = Duration.ofSeconds(20);
    /** Enough to leave the group, so that another replica takes the partitions over at once. */
    private static final Duration CLOSE = Duration.ofSeconds(3);
    private static final Duration CLEANUP_INTERVAL = Duration.ofHours(24);

    private final EventSettings settings;
    private final EventDispatch dispatch;
    private final DeadLetterTopic deadLetterTopic;
    private final Arrivals arrivals;
    private final RestartingThread thread = new RestartingThread("event-consumer", this::consumeUntilFailure);
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile long lastPass = System.nanoTime();
    private volatile boolean assigned;
    private volatile Map<String, Long> lags = Map.of();
    private long cleaned = System.nanoTime() - CLEANUP_INTERVAL.toNanos();

    EventConsumerLoop(EventSettings settings, EventDispatch dispatch, DeadLetterTopic deadLetterTopic,
            Arrivals arrivals) {
        this.settings = settings;
        this.dispatch = dispatch;
        this.deadLetterTopic = deadLetterTopic;
        this.arrivals = arrivals;
    }

    void start(@Observes StartupEvent started) {
        if (!topics().isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop(() -> Optional.ofNullable(consumer).ifPresent(KafkaConsumer::wakeup), Duration.ofSeconds(5));
    }

    /** @return number of events this process has dead-lettered since it started */
    public long deadLetters() {
        return deadLetterTopic.copied();
    }

    /** Whether the consumer's thread lives; a service that consumes nothing counts as alive. */
    public boolean alive() {
        return thread.alive();
    }

    /**
     * Time since a poll ended and its events were handled; since the start when that never succeeded, zero for a service that
     * consumes nothing.
     */
    public Duration sinceLastPass() {
        return thread.started() ? Duration.ofNanos(System.nanoTime() - lastPass) : Duration.ZERO;
    }

    /** Events that wait in this process' partitions, by topic, as of the last poll; a topic not yet read is absent. */
    public Map<String, Long> lags() {
        return lags;
    }

    /** Whether partitions are assigned to this process; a replica too many has none. */
    public boolean assigned() {
        return assigned;
    }

    private List<String> topics() {
        return settings.consumes().orElse(List.of());
    }

    private void consumeUntilFailure() throws InterruptedException {
        KafkaConsumer<byte[], byte[]> current = EventConsumer.of(settings.bootstrapServers(), settings.group());
        consumer = current;
        try {
            current.subscribe(topics());
            while (thread.running()) {
                ConsumerRecords<byte[], byte[]> records = current.poll(POLL);
                assigned = !current.assignment().isEmpty();
                if (!records.isEmpty()) {
                    lags = lags(current, records);
                    arrivals.tell(true);
                    process(current, records);
                    // Asynchronous: the inbox discards events redelivered after a lost commit.
                    current.commitAsync();
                }
                lastPass = System.nanoTime();
                lags = lags(current, ConsumerRecords.empty());
                arrivals.tell(lags.values().stream().anyMatch(waiting -> waiting > 0));
                deleteOldPeriodically();
            }
        } catch (WakeupException e) {
            LOG.debug("Event consumer was woken to stop");
        } finally {
            assigned = false;
            // An interrupted thread could not leave the group.
            boolean interrupted = Thread.interrupted();
            current.close(CloseOptions.timeout(CLOSE));
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param handling records of the last poll, which are beyond the position of the consumer already */
    private static Map<String, Long> lags(KafkaConsumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> handling) {
        Map<String, Long> waiting = new HashMap<>();
        handling.forEach(record -> waiting.merge(record.topic(), 1L, Long::sum));
        consumer.assignment().forEach(partition -> consumer.currentLag(partition)
                .ifPresent(lag -> waiting.merge(partition.topic(), lag, Long::sum)));
        return waiting;
    }

    private void process(KafkaConsumer<byte[], byte[]> from, ConsumerRecords<byte[], byte[]> records)
            throws InterruptedException {
        List<ReceivedEvent> events = new ArrayList<>(records.count());
        records.forEach(each -> events.add(ReceivedEvent.of(each)));
        if (handledAsBatch(events)) {
            return;
        }
        long end = System.nanoTime() + ONE_BY_ONE.toNanos();
        for (int i = 0; i < events.size(); i++) {
            if (System.nanoTime() > end || !thread.running()) {
                readAgain(from, events.subList(i, events.size()));
                return;
            }
            handleIndividually(events.get(i));
        }
    }

    /** From the last to the first, so that each partition goes on with its first of them. */
    private static void readAgain(KafkaConsumer<byte[], byte[]> from, List<ReceivedEvent> events) {
        for (ReceivedEvent event : events.reversed()) {
            ConsumerRecord<byte[], byte[]> record = event.record();
            if (record != null) {
                from.seek(new TopicPartition(record.topic(), record.partition()), record.offset());
            }
        }
    }

    private boolean handledAsBatch(List<ReceivedEvent> events) {
        try {
            return dispatch.handleAll(events);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.infof("Event batch failed, handling events one by one: size=%d cause=%s", events.size(), e.toString());
            return false;
        }
    }

    private void handleIndividually(ReceivedEvent event) throws InterruptedException {
        String fault = event.fault();
        if (fault != null) {
            putAside(event, fault);
            return;
        }
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            try {
                dispatch.handle(event);
                return;
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                if (attempt == MAX_ATTEMPTS && Outage.isCauseOf(e)) {
                    throw e;
                }
                if (attempt == MAX_ATTEMPTS) {
                    putAside(event, Reason.of(e));
                    return;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** A record without a key has no order to keep: nothing is parked behind it, so it is only copied. */
    private void putAside(ReceivedEvent event, String reason) {
        ConsumerRecord<byte[], byte[]> record = event.record();
        if (event.fault() != null && record != null && record.key() == null) {
            deadLetterTopic.copy(event, reason);
        } else {
            dispatch.park(event, reason);
        }
    }

    private void deleteOldPeriodically() {
        if (System.nanoTime() - cleaned > CLEANUP_INTERVAL.toNanos()) {
            cleaned = System.nanoTime();
            dispatch.deleteOld();
        }
    }
}
