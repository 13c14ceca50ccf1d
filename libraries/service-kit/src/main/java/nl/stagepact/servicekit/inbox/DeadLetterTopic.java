package nl.stagepact.servicekit.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.event.BoundedClient;
import nl.stagepact.servicekit.event.EventSettings;

/** Copies records that were not handled to the dead-letter topic, exactly as they came. Used by the consumer's thread only. */
@ApplicationScoped
public class DeadLetterTopic {

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);
    /** Within the transaction that parks the event, so well below the database's limit on idle transactions. */
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(20);

    /** Brokers limit the compressed size, so a small record may hold many megabytes. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final EventSettings settings;
    private final AtomicLong copied = new AtomicLong();
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetterTopic(EventSettings settings) {
        this.settings = settings;
    }

    /** @return number of records copied since this process started */
    long copied() {
        return copied.get();
    }

    /**
     * A record that the dead-letter topic cannot hold is left out of it, since no later attempt could succeed. The topic that
     * it came from still has it.
     *
     * @throws IllegalStateException when the broker did not acknowledge the copy; it may exist nevertheless
     */
    void copy(ReceivedEvent event, String reason) {
        ConsumerRecord<byte[], byte[]> record = event.record();
        if (record == null) {
            return;
        }
        try {
            producer().send(new ProducerRecord<>(record.topic() + settings.deadLetterSuffix(), null, record.key(),
                    record.value(), record.headers())).get(ACKNOWLEDGED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            copied.incrementAndGet();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            leaveOut(record, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while an event was copied to the dead-letter topic", e);
        }
        LOG.errorf("Event dead-lettered: topic=%s key=%s id=%s type=%s reason=%s", event.topic(), event.key(),
                event.headers().id(), event.headers().type(), reason);
    }

    /** @throws IllegalStateException when another attempt may succeed */
    private void leaveOut(ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (failure.getCause() instanceof RecordTooLargeException) {
            LOG.warnf("Event is too large for the dead-letter topic: topic=%s partition=%d offset=%d bytes=%d", record.topic(),
                    record.partition(), record.offset(), record.serializedValueSize());
            return;
        }
        close();
        throw new IllegalStateException("The event could not be copied to the dead-letter topic: topic=" + record.topic()
                + " partition=" + record.partition() + " offset=" + record.offset(), failure);
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(BoundedClient.settings(settings.bootstrapServers(), Map.of(
                    ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) ACKNOWLEDGED_WITHIN.toMillis(),
                    ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd",
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST,
                    ProducerConfig.BUFFER_MEMORY_CONFIG, (long) LARGEST,
                    ProducerConfig.LINGER_MS_CONFIG, 0)), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
