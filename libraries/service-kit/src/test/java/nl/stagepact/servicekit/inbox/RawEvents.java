package nl.stagepact.servicekit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.RealServers;

/** Writes records to the test's topic as any program could, and reads the dead-letter topic. */
public final class RawEvents implements AutoCloseable {

    private static final String TOPIC = "kit-events";

    private final Producer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealServers.broker.bootstrap(), "compression.type", "zstd", "max.request.size",
                    Integer.MAX_VALUE, "buffer.memory", 128L * 1024 * 1024),
            new ByteArraySerializer(), new ByteArraySerializer());

    /** @return id of the event */
    public UUID told(String key, int number) {
        UUID id = UUID.randomUUID();
        write(bytes(key), headers(Map.of("ce_id", bytes(id.toString()))), bytes(data(key, number)));
        return id;
    }

    /** Of another source, which may draw the same id. */
    public void told(String key, int number, UUID id, String source) {
        write(bytes(key), headers(Map.of("ce_id", bytes(id.toString()), "ce_source", bytes(source))), bytes(data(key, number)));
    }

    static String data(String key, int number) {
        return "{\"key\":\"" + key + "\",\"number\":" + number + "}";
    }

    static Map<String, byte[]> headers(Map<String, byte[]> instead) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", bytes("1.0"));
        headers.put("ce_id", bytes(UUID.randomUUID().toString()));
        headers.put("ce_source", bytes("urn:nld:tests"));
        headers.put("ce_type", bytes(Told.TYPE.name()));
        headers.put("ce_subject", bytes("subject"));
        headers.put("ce_time", bytes("2027-01-15T12:00:00Z"));
        headers.putAll(instead);
        return headers;
    }

    void write(byte @Nullable [] key, Map<String, byte[]> headers, byte[] data) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPIC, key, data);
        headers.forEach((name, value) -> record.headers().add(new RecordHeader(name, value)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All records of the dead-letter topic whose key is this one. */
    static List<ConsumerRecord<byte[], byte[]>> deadLetters(byte @Nullable [] key) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealServers.broker.bootstrap()), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC + "-dead-letters").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (Arrays.equals(record.key(), key)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
