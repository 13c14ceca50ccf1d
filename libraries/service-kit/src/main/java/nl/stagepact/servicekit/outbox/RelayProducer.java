package nl.stagepact.servicekit.outbox;

import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer as the relay needs it. */
public final class RelayProducer {

    private RelayProducer() {
    }

    public static Producer<String, byte[]> to(String bootstrapServers) {
        return new KafkaProducer<>(Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                // One request at a time. Of two, a broker that just became leader can refuse the first and take the second
                // of a producer it does not know yet: the first then never gets in (KAFKA-15591).
                Map.entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                // A record never expires in the producer: if it did while its successor went through, their order
                // would be lost. While the broker is away the relay waits, and the rows wait with it.
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                // Whoever sends, flushes: a turn of the relay is one request, not a first one for its first event.
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 1_000),
                // Lines of counts become a tenth: the broker and all who read handle that much less.
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd"),
                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 128 * 1024 + 4096)), new StringSerializer(),
                new ByteArraySerializer());
    }
}
