package nl.stagepact.servicekit.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that was not handled.
 *
 * @param id of the dead letter, deterministic from source and id of the event
 * @param eventId unique per source only
 * @param position order among all dead letters, and with that among those of its key
 * @param key of the parked events, as the database could store it
 * @param first whether it is the first of its key, with which a replay starts
 * @param parked number of events of its key that are parked, itself included
 */
record DeadLetter(long position, UUID id, UUID eventId, String topic, String key, String source, String type, String subject,
        Instant recordedAt, Instant parkedAt, String reason, boolean first, int parked) {
}
