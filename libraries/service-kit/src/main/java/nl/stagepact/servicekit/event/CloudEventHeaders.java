package nl.stagepact.servicekit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 attributes as Kafka record headers (binary mode, NL GOV profile).
 *
 * @param id of the event; a consumer handles each (source, id) once
 * @param source a {@code urn:nld:} URN of the publishing system
 * @param type event type, listed in docs/events.md
 * @param subject id of the aggregate that changed
 * @param time when the event was recorded, UTC
 */
public record CloudEventHeaders(UUID id, String source, String type, String subject, Instant time) {

    public static final int MAX_EVENT_BYTES = 64 * 1024;

    private static final String PREFIX = "ce_";

    /** @throws MalformedEvent when a required attribute is missing or invalid */
    public static CloudEventHeaders of(Headers headers) {
        String version = required(headers, "specversion");
        if (!version.equals("1.0")) {
            throw new MalformedEvent("CloudEvents specversion " + version + " is not 1.0");
        }
        try {
            return new CloudEventHeaders(UUID.fromString(required(headers, "id")), required(headers, "source"),
                    required(headers, "type"), required(headers, "subject"), Instant.parse(required(headers, "time")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new MalformedEvent("Invalid CloudEvents attribute: " + e.getMessage());
        }
    }

    public void writeTo(Headers headers) {
        put(headers, PREFIX + "specversion", "1.0");
        put(headers, PREFIX + "id", id.toString());
        put(headers, PREFIX + "source", source);
        put(headers, PREFIX + "type", type);
        put(headers, PREFIX + "subject", subject);
        put(headers, PREFIX + "time", time.toString());
        put(headers, "content-type", "application/json");
    }

    /** @return size of the attributes on the wire in bytes; counts towards {@link #MAX_EVENT_BYTES} */
    public int size() {
        return 160 + source.length() + type.length() + subject.length();
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String required(Headers headers, String attribute) {
        Header header = headers.lastHeader(PREFIX + attribute);
        if (header == null || header.value() == null) {
            throw new MalformedEvent("CloudEvents attribute " + attribute + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The Kafka record is not a valid CloudEvent. */
    public static final class MalformedEvent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedEvent(String message) {
            super(message);
        }
    }
}
