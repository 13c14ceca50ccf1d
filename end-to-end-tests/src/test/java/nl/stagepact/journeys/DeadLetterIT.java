package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.DeadLetters;
import nl.stagepact.localstack.StackFailure;

/** An administrator finds out why an event was not handled, tries again, and gives it up with a reason. */
@ExtendWith(WholeStack.class)
class DeadLetterIT {

    private static final List<String> CONSUMERS = List.of("placement-service", "discrimination-service", "reporting-service");

    @Test
    void anAdministratorExplainsReplaysAndSkipsADeadLetter(Running stack) throws Exception {
        String key = "poison-" + UUID.randomUUID();
        UUID eventId = UUID.randomUUID();
        publish(stack, key, eventId);
        for (String service : CONSUMERS) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(deadLetters(stack, "list", service, key)).contains("event " + eventId));
            String id = id(deadLetters(stack, "list", service, key));
            assertThat(deadLetters(stack)).contains(service + "  key " + key);
            assertThat(deadLetters(stack, "show", service, id)).contains("\"poison\" : true", "Not the JSON of");
            assertThat(deadLetters(stack, "replay", service, id)).contains("\"handled\" : 0", "\"remaining\" : 1",
                    "Not the JSON of");
            assertThat(deadLetters(stack, "skip", service, id, "made for a test"))
                    .contains("\"skippedBy\" : \"demo-administrator\"", "made for a test");
            assertThat(deadLetters(stack, "list", service, key)).isEqualToIgnoringNewLines("No events are parked.");
            assertThat(deadLetters(stack, "replay", service, id)).contains("\"remaining\" : 0");
        }
        assertThat(stack.get("demo-school-a", "/reporting/v1/dead-letters").status()).isEqualTo(403);
        assertThat(stack.get("demo-administrator", "/shortage/v1/dead-letters").status()).as("consumes nothing").isEqualTo(404);
        assertThatThrownBy(() -> deadLetters(stack, "show", "reporting-service", eventId.toString()))
                .isInstanceOf(StackFailure.class).hasMessageContaining("Not found");
    }

    private static String id(String listed) {
        Matcher id = Pattern.compile("  id (\\S+)  ").matcher(listed);
        assertThat(id.find()).as(listed).isTrue();
        return id.group(1);
    }

    private static void publish(Running stack, String key, UUID id) throws Exception {
        ProducerRecord<String, byte[]> poison = new ProducerRecord<>("shortage-events", key,
                bytes("{\"poison\": true, \"periods\": \"none\"}"));
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_source", "urn:nld:tests", "ce_subject", key,
                "ce_type", "nl.stagepact.institutions.institution-changed.v1", "ce_time", "2027-01-15T12:00:00Z")
                .forEach((name, value) -> poison.headers().add(name, bytes(value)));
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.stack().facts().kafkaBootstrap()), new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(poison).get();
        }
    }

    private static String deadLetters(Running stack, String... words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new DeadLetters(stack.facts(), stack.tokens(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(words));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
