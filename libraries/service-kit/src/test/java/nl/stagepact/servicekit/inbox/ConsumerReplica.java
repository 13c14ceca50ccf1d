package nl.stagepact.servicekit.inbox;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A replica's consumer in a separate process, so that a test can kill it with SIGKILL. Arguments: broker, group, topic. */
public final class ConsumerReplica {

    private ConsumerReplica() {
    }

    public static void main(String[] arguments) {
        try (KafkaConsumer<byte[], byte[]> consumer = EventConsumer.of(arguments[0], arguments[1])) {
            consumer.subscribe(List.of(arguments[2]));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(200));
            }
        }
    }
}
