package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A school delivered its counts for a reference date, or corrected them. The lines follow in as many
 * {@link DeliveryLinesRecorded} as {@code partCount} says; only with all of them is the delivery whole.
 *
 * @param deliveryId of this version
 * @param institutionCode the school
 * @param referenceDate the day the counts speak of ("peildatum")
 * @param version 1 for the first delivery of that day, then one more for each correction
 * @param recordedAt when it was stored, UTC
 * @param recordedBy the client that delivered, never a person
 * @param lineCount lines over all parts
 * @param partCount 1 or more
 * @param totals over all lines
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
