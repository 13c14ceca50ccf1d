package nl.stagepact.events.shortages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * One part of the lines of a delivery; at most 64 KB including the envelope, the limit of the NL GOV profile.
 *
 * @param deliveryId as in {@link DeliveryRecorded}, which is published first
 * @param institutionCode the school
 * @param referenceDate date to which the counts apply
 * @param version of the delivery
 * @param part from 1 to {@code partCount}
 * @param partCount as in {@link DeliveryRecorded}
 * @param lines at least one
 */
public record DeliveryLinesRecorded(UUID deliveryId, String institutionCode, LocalDate referenceDate, int version, int part,
        int partCount, List<DeliveryLine> lines) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.DELIVERY_LINES_RECORDED;
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
