package nl.stagepact.testkit.wrong.vacancy.usecase;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Rule 6: Kafka. */
public record KafkaUseCase(ConsumerRecord<String, String> message) {
}
