package nl.stagepact.servicekit.inbox;

import nl.stagepact.servicekit.event.CloudEventHeaders;

/** An event as it came from the topic, its data not read yet. */
public record ReceivedEvent(String topic, String key, CloudEventHeaders headers, byte[] data) {
}
