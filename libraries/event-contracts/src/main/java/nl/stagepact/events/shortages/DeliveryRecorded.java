package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A school delivered its counts for a reference date, or corrected them. The lines follow in {@code partCount} events of type
 * {@link DeliveryLinesRecorded}; the delivery is complete when all of them have arrived.
 *
 * @param deliveryId of this version
 * @param institutionCode the school
 * @param referenceDate date to which the counts apply ("peildatum")
 * @param version 1 for the first delivery of that date, incremented by each correction
 * @param recordedAt time of storage, UTC
 * @param recordedBy client that delivered; never a person
 * @param lineCount number of lines in all parts
 * @param partCount number of parts, at least 1
 * @param totals sums over all lines
 */
public record DeliveryRecorded(UUID deliveryId, String institutionCode, LocalDate referenceDate, int version,
        Instant recordedAt, String recordedBy, int lineCount, int partCount, DeliveryTotals totals) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.DELIVERY_RECORDED;
    }

    @Override
    public String key() {
        return institutionCode;
    }

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
