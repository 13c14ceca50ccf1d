package nl.stagepact.servicekit.outbox;

import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.stagepact.servicekit.event.BoundedClient;

/** Creates the Kafka producer with the settings on which the relay's ordering guarantee depends. */
public final class RelayProducer {

    private RelayProducer() {
    }

    public static Producer<String, byte[]> to(String bootstrapServers) {
        return new KafkaProducer<>(BoundedClient.settings(bootstrapServers, Map.ofEntries(
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                // One request in flight. With two, a new partition leader that does not know the producer yet can reject the
                // first and accept the second, after which the first is never accepted (KAFKA-15591).
                Map.entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                // Records never expire in the producer: expiry of one record while its successor is sent would break the order.
                // The relay bounds the wait instead, by closing the producer: that discards all of them.
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                // The relay flushes after each batch, so lingering makes the batch one request instead of an extra one for its
                // first event.
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 1_000),
                // Compresses delivery lines to a tenth, for the broker and all consumers.
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd"),
                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 128 * 1024 + 4096))), new StringSerializer(),
                new ByteArraySerializer());
    }
}
