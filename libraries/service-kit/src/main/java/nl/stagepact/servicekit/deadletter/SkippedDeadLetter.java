package nl.stagepact.servicekit.deadletter;

import java.time.Instant;
import java.util.UUID;

/** An event that an administrator gave up, with the reason. */
record SkippedDeadLetter(UUID id, UUID eventId, String topic, String key, String type, String reason, Instant skippedAt,
        String skippedBy) {
}
