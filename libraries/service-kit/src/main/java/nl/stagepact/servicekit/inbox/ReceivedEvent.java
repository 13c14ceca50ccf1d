package nl.stagepact.servicekit.inbox;

import nl.stagepact.servicekit.event.CloudEventHeaders;

/** An event as received from a topic; its data is not parsed yet. */
public record ReceivedEvent(String topic, String key, CloudEventHeaders headers, byte[] data) {
}
