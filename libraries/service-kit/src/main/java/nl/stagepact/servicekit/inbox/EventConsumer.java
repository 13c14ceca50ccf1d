package nl.stagepact.servicekit.inbox;

import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import nl.stagepact.servicekit.event.BoundedClient;

/** Creates the Kafka consumer with the settings on which the takeover from a dead replica depends. */
final class EventConsumer {

    private EventConsumer() {
    }

    static KafkaConsumer<byte[], byte[]> of(String bootstrapServers, String group) {
        return new KafkaConsumer<>(BoundedClient.settings(bootstrapServers, Map.ofEntries(
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, group),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                // Together less than 10 s: a killed replica is missed after 7 s, and the others hear of it with their next
                // heartbeat. Brokers accept sessions from 6 s (group.min.session.timeout.ms).
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 7_000),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000),
                // Partitions that stay where they are go on during a takeover.
                Map.entry(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName()),
                // A handler that hangs gives its partitions to another replica. It is also how long joining the group may take,
                // and with that how long a lost answer to it may go unnoticed.
                Map.entry(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 50_000),
                Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 256),
                // 256 events of 64 KB are 16 MB; this fetches them in smaller steps.
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024))), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
