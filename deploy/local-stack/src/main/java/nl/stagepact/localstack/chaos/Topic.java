package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The events of one service, as they are on the broker. */
record Topic(String bootstrap, String name) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    static Topic of(ChaosStack stack, String service) {
        return new Topic(stack.kafka().bootstrap(), stack.facts().text(service + ".topic"));
    }

    /**
     * Events of this type except poison.
     *
     * @param naming what an event tells of
     * @return ids of events by what they tell of; an event that was published twice has one id
     */
    Map<String, Set<String>> events(String type, Function<JsonNode, String> naming) throws IOException {
        Map<String, Set<String>> ids = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "default.api.timeout.ms", (int) PATIENCE.toMillis()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                    if (header(event, "type").equals(type) && !event.key().startsWith(Poison.KEY)) {
                        ids.computeIfAbsent(naming.apply(JSON.readTree(event.value())), any -> new HashSet<>())
                                .add(header(event, "id"));
                    }
                }
            }
        } catch (KafkaException e) {
            throw new IOException("Topic " + name + " cannot be read: " + e.getMessage(), e);
        }
        return ids;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String attribute) {
        return new String(event.headers().lastHeader("ce_" + attribute).value(), StandardCharsets.UTF_8);
    }
}
