package nl.stagepact.servicekit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.event.CloudEventHeaders.MalformedEvent;

/**
 * An event as received from a topic; its data is not parsed yet. Everything but the data can be stored in the database.
 *
 * @param fault why the record is no event, whose key is parked without an attempt to handle it; null for an event
 * @param record as it came, for its copy in the dead-letter topic; null for an event that came from no topic
 */
public record ReceivedEvent(String topic, String key, CloudEventHeaders headers, byte[] data, @Nullable String fault,
        @Nullable ConsumerRecord<byte[], byte[]> record) {

    private static final byte[] NO_DATA = {};

    public ReceivedEvent(String topic, String key, CloudEventHeaders headers, byte[] data) {
        this(topic, key, headers, data, null, null);
    }

    static ReceivedEvent of(ConsumerRecord<byte[], byte[]> record) {
        String key = StorableText.key(record.key());
        byte[] data = record.value() == null ? NO_DATA : record.value();
        try {
            return new ReceivedEvent(record.topic(), key, CloudEventHeaders.of(record.headers()), data, null, record);
        } catch (MalformedEvent e) {
            return new ReceivedEvent(record.topic(), key, MalformedHeaders.storable(record), data, e.getMessage(), record);
        }
    }
}
