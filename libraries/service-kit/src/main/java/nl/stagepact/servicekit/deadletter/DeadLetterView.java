package nl.stagepact.servicekit.deadletter;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An event that was not handled, as administrators see it. */
@Schema(name = "DeadLetter")
record DeadLetterView(
        @Schema(required = true, format = "uuid", description = "Id of the dead letter, which replay and skip name") String id,
        @Schema(required = true, format = "uuid", description = "Id of the event; unique per source") String eventId,
        @Schema(required = true) String topic,
        @Schema(required = true, description = "The parked key; empty for records without a key") String key,
        @Schema(required = true) String type,
        @Schema(required = true) String source,
        @Schema(required = true) String subject,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant parkedAt,
        @Schema(required = true, description = "Why it was not handled, last time") String reason,
        @Schema(required = true, description = "Whether it is the first of its key, which can be skipped") boolean first,
        @Schema(required = true, description = "Number of parked events of its key, itself included") int parked) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(letter.id().toString(), letter.eventId().toString(), letter.topic(), letter.key(),
                letter.type(), letter.source(), letter.subject(), letter.recordedAt(), letter.parkedAt(), letter.reason(),
                letter.first(), letter.parked());
    }

    @Schema(name = "DeadLetters")
    record Listing(
            @Schema(required = true, description = "In the order in which they were parked") List<DeadLetterView> items,
            @Schema(nullable = true, description = "Link to the next page; null on the last") @Nullable String next) {
    }

    @Schema(name = "DeadLetterDetail")
    record Detail(
            @Schema(required = true) DeadLetterView event,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class, nullable = true, description = """
                    The event's data; null when it is not JSON""") @Nullable JsonNode data,
            @Schema(type = SchemaType.STRING, format = "byte", nullable = true, description = """
                    The data in base64, when it is not JSON""") byte @Nullable [] bytes) {

        static Detail of(DeadLetter letter, byte[] data, ObjectMapper json) {
            JsonNode tree = parsed(data, json);
            return new Detail(DeadLetterView.of(letter), tree, tree == null ? data : null);
        }

        private static @Nullable JsonNode parsed(byte[] data, ObjectMapper json) {
            try {
                JsonNode tree = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(data);
                return tree.isMissingNode() ? null : tree;
            } catch (IOException e) {
                return null;
            }
        }
    }

    @Schema(name = "DeadLetterReplay")
    record Replayed(
            @Schema(required = true, description = "Number of events handled now") int handled,
            @Schema(required = true, description = "Number of events of the key still parked; 0 when it is free") int remaining,
            @Schema(nullable = true, description = "The event that failed again; null when none did") @Nullable FailedView failed) {

        static Replayed of(ReplayDeadLetters.Replay replay) {
            ReplayDeadLetters.Failure failed = replay.failed();
            return new Replayed(replay.handled(), replay.remaining(),
                    failed == null ? null
                            : new FailedView(failed.id().toString(), failed.eventId().toString(), failed.type(),
                                    failed.reason()));
        }
    }

    @Schema(name = "FailedDeadLetter")
    record FailedView(
            @Schema(required = true, format = "uuid", description = "Id of the dead letter") String id,
            @Schema(required = true, format = "uuid", description = "Id of the event") String eventId,
            @Schema(required = true) String type,
            @Schema(required = true) String reason) {
    }

    @Schema(name = "SkippedDeadLetter")
    record SkippedView(
            @Schema(required = true, format = "uuid", description = "Id of the dead letter") String id,
            @Schema(required = true, format = "uuid", description = "Id of the event") String eventId,
            @Schema(required = true) String topic,
            @Schema(required = true) String key,
            @Schema(required = true) String type,
            @Schema(required = true, description = "Why it was given up") String reason,
            @Schema(required = true) Instant skippedAt,
            @Schema(required = true, description = "The client that skipped it") String skippedBy) {

        static SkippedView of(SkippedDeadLetter letter) {
            return new SkippedView(letter.id().toString(), letter.eventId().toString(), letter.topic(), letter.key(),
                    letter.type(), letter.reason(), letter.skippedAt(), letter.skippedBy());
        }
    }
}
