package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * SBB delivered its counts for a reference date, or corrected them. The lines stay in shortage-service, where they are
 * compared with the schools'; nobody may add the two up.
 *
 * @param deliveryId of this version
 * @param referenceDate the day the counts speak of ("peildatum")
 * @param version 1 for the first delivery of that day, then one more for each correction
 * @param recordedAt when it was stored, UTC
 * @param recordedBy the client that delivered, never a person
 * @param lineCount lines it has
 * @param shortage sum of what is known; absent when no line gave a number
 * @param supply places on offer; absent when no line gave a number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SbbDeliveryRecorded(UUID deliveryId, LocalDate referenceDate, int version, Instant recordedAt, String recordedBy,
        int lineCount, @Nullable Long shortage, @Nullable Long supply) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.SBB_DELIVERY_RECORDED;
    }

    @Override
    public String key() {
        return "sbb";
    }

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
