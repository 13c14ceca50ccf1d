package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * SBB withdrew its delivery for a reference date: no version of it up to this one counts any longer. When another delivery
 * counts again because of it, that one follows once more as {@link SbbDeliveryRecorded}, unchanged.
 *
 * @param deliveryId of the withdrawn version
 * @param referenceDate date to which the counts applied ("peildatum")
 * @param version the latest of that date
 * @param withdrawnAt time of the withdrawal, UTC
 * @param withdrawnBy client that withdrew; never a person
 */
public record SbbDeliveryWithdrawn(UUID deliveryId, LocalDate referenceDate, int version, Instant withdrawnAt,
        String withdrawnBy) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.SBB_DELIVERY_WITHDRAWN;
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
