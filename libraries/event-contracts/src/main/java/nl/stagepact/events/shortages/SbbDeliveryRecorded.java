package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * SBB delivered its counts for a reference date, or corrected them. The lines stay in shortage-service, which compares them
 * with the schools' lines; the two must not be added up.
 *
 * @param deliveryId of this version
 * @param referenceDate date to which the counts apply ("peildatum")
 * @param version 1 for the first delivery of that date, incremented by each correction
 * @param recordedAt time of storage, UTC
 * @param recordedBy client that delivered; never a person
 * @param lineCount number of lines
 * @param shortage sum of the known shortages; absent when no line has one
 * @param supply sum of the known numbers of offered places; absent when no line has one
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
