package nl.stagepact.servicekit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** How soon a replica reads the partitions of another one that is gone. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakeoverTest {

    private static final int PARTITIONS = 12;
    private static final String TOPIC = "kit-events";

    @Test
    void readsThePartitionsOfAKilledReplicaWithinTenSeconds() throws IOException {
        Process other = startReplica("killed");
        try (KafkaConsumer<byte[], byte[]> survivor = EventConsumer.of(RealServers.broker.bootstrap(), "killed")) {
            survivor.subscribe(List.of(TOPIC));
            pollUntilAssigned(survivor, PARTITIONS / 2, Duration.ofSeconds(60));
            other.destroyForcibly();
            assertThat(pollUntilAssigned(survivor, PARTITIONS, Duration.ofSeconds(60))).isLessThan(Duration.ofSeconds(10));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void readsThePartitionsOfAStoppedReplicaAtOnce() {
        try (KafkaConsumer<byte[], byte[]> survivor = EventConsumer.of(RealServers.broker.bootstrap(), "stopped");
                KafkaConsumer<byte[], byte[]> other = EventConsumer.of(RealServers.broker.bootstrap(), "stopped")) {
            survivor.subscribe(List.of(TOPIC));
            other.subscribe(List.of(TOPIC));
            while (survivor.assignment().size() != PARTITIONS / 2 || other.assignment().size() != PARTITIONS / 2) {
                survivor.poll(Duration.ofMillis(100));
                other.poll(Duration.ofMillis(100));
            }
            other.close(CloseOptions.timeout(Duration.ofSeconds(3)));
            assertThat(pollUntilAssigned(survivor, PARTITIONS, Duration.ofSeconds(60))).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** @return how long it took */
    private static Duration pollUntilAssigned(KafkaConsumer<byte[], byte[]> consumer, int partitions, Duration atMost) {
        long start = System.nanoTime();
        while (consumer.assignment().size() != partitions) {
            consumer.poll(Duration.ofMillis(100));
            assertThat(System.nanoTime() - start).as("assigned %s", consumer.assignment()).isLessThan(atMost.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Process startReplica(String group) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx96m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                ConsumerReplica.class.getName(), RealServers.broker.bootstrap(), group, TOPIC)
                .redirectErrorStream(true).redirectOutput(new File("target/consumer-replica.log")).start();
    }
}
