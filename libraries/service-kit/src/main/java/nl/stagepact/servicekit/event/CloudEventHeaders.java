package nl.stagepact.servicekit.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

    /** Of the record headers that are attributes. */
    public static final String PREFIX = "ce_";

    /** Longer ones no system publishes, and the database could not index them. */
    private static final int MAX_ATTRIBUTE_BYTES = 1_000;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** @throws MalformedEvent when a required attribute is missing or invalid */
    public static CloudEventHeaders of(Headers headers) {
        String version = required(headers, "specversion");
        if (!version.equals("1.0")) {
            throw new MalformedEvent("CloudEvents specversion " + version + " is not 1.0");
        }
        try {
            return new CloudEventHeaders(UUID.fromString(required(headers, "id")), required(headers, "source"),
                    required(headers, "type"), required(headers, "subject"), time(required(headers, "time")));
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
        if (header.value().length > MAX_ATTRIBUTE_BYTES) {
            throw new MalformedEvent(
                    "CloudEvents attribute " + attribute + " is longer than " + MAX_ATTRIBUTE_BYTES + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header.value())).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedEvent("CloudEvents attribute " + attribute + " is not UTF-8");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedEvent("CloudEvents attribute " + attribute + " contains a control character");
        }
        return text;
    }

    /** Years outside 1970 to 9999 are mistakes, and the database does not know all of them. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new MalformedEvent("CloudEvents attribute time is out of range: " + time);
        }
        return time;
    }

    /** The Kafka record is not a valid CloudEvent. */
    public static final class MalformedEvent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedEvent(String message) {
            super(message);
        }
    }
}
