package nl.stagepact.reporting.shortageread.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.domain.ShortageSums;
import nl.stagepact.reporting.shortageread.persistence.ShortageDeliveries;

/**
 * Stores a school's delivery, announcement and parts in any order, and makes it current once it is complete. Outdated
 * deliveries are ignored: a school that sends years of history sends little that is new.
 */
@ApplicationScoped
public class ReceiveShortageDelivery {

    private final ShortageDeliveries deliveries;

    ReceiveShortageDelivery(ShortageDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public void receiveAnnouncement(DeliveryIdentity delivery, Instant recordedAt) {
        if (!deliveries.isOutdated(delivery)) {
            deliveries.announce(delivery, recordedAt);
            deliveries.makeCurrent(delivery);
        }
    }

    @Transactional
    public void receivePart(DeliveryIdentity delivery, int part, ShortageSums sums) {
        if (!deliveries.isOutdated(delivery) && deliveries.addPart(delivery, part, sums)) {
            deliveries.makeCurrent(delivery);
        }
    }
}
