package nl.stagepact.reporting.shortageread.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.domain.ShortageSums;
import nl.stagepact.reporting.shortageread.persistence.ShortageDeliveries;

/**
 * Receives a school's delivery, announcement and parts in any order, and switches to it once it is complete. Deliveries older
 * than the current one are ignored, because most of an imported history is already superseded.
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
