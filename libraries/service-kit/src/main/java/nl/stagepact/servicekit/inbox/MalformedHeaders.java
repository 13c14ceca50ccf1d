package nl.stagepact.servicekit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.problem.Excerpt;

/**
 * Attributes under which a record that is no event is parked. The record's place in its topic is the source, so that it is
 * never taken for a duplicate of an event; what cannot be stored is shown escaped, and is complete in the dead-letter topic.
 */
final class MalformedHeaders {

    private static final int MAX_LENGTH = 200;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private MalformedHeaders() {
    }

    static CloudEventHeaders storable(ConsumerRecord<byte[], byte[]> record) {
        String place = record.topic() + '/' + record.partition() + '/' + record.offset();
        UUID id = text(record, "id").flatMap(MalformedHeaders::uuid)
                .orElseGet(() -> UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
        Instant stored = Instant.ofEpochMilli(record.timestamp());
        return new CloudEventHeaders(id, "record:" + place, text(record, "type").orElse(""),
                text(record, "subject").orElse(""),
                stored.isBefore(Instant.EPOCH) || stored.isAfter(LAST) ? Instant.EPOCH : stored);
    }

    private static Optional<String> text(ConsumerRecord<byte[], byte[]> record, String attribute) {
        Header header = record.headers().lastHeader(CloudEventHeaders.PREFIX + attribute);
        return header == null || header.value() == null ? Optional.empty()
                : Optional.of(Excerpt.of(new String(header.value(), StandardCharsets.UTF_8), MAX_LENGTH));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
