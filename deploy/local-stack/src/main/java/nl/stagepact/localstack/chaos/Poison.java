package nl.stagepact.localstack.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An event that its consumer cannot handle, under a key of its own, beside honest events. */
record Poison(Kind kind) implements Fault {

    /** What is wrong with it. */
    enum Kind {
        /** Its data is not that of its type. */
        UNREADABLE,
        /** A header that no text column takes, so that it cannot even be parked as it is. */
        NUL_IN_SUBJECT,
        /** A time that no database column takes. */
        TIME_OUT_OF_RANGE
    }

    /** How the keys of all poison start. */
    static final String KEY = "chaos-poison-";
    static final String TYPE = "nl.stagepact.shortages.delivery-recorded.v1";

    @Override
    public void begin(ChaosStack stack) {
        UUID id = UUID.randomUUID();
        ProducerRecord<String, byte[]> poison = new ProducerRecord<>(stack.facts().text("shortage-service.topic"), KEY + id,
                "{\"deliveryId\": \"none\"}".getBytes(StandardCharsets.UTF_8));
        Map.of("specversion", "1.0", "id", id.toString(), "source", "urn:nld:stagepact:chaos", "type", TYPE,
                "subject", kind == Kind.NUL_IN_SUBJECT ? "a\0b" : id.toString(),
                "time", (kind == Kind.TIME_OUT_OF_RANGE ? Instant.MAX : Instant.now()).toString())
                .forEach((name, value) -> poison.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafka().bootstrap(), "delivery.timeout.ms", 120_000),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(poison);
        }
        if (kind == Kind.UNREADABLE) {
            stack.poisoned(poison.key());
        }
    }

    @Override
    public String toString() {
        return "poison, " + kind.name().toLowerCase(Locale.ROOT);
    }
}
