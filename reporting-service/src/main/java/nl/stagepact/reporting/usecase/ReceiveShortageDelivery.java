package nl.stagepact.reporting.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.domain.shortage.DeliveryIdentity;
import nl.stagepact.reporting.domain.shortage.ShortageSums;
import nl.stagepact.reporting.persistence.ShortageDeliveries;

/** Takes in a school's delivery, announcement and parts in any order, and reads from it once it is whole. */
@ApplicationScoped
public class ReceiveShortageDelivery {

    private final ShortageDeliveries deliveries;

    ReceiveShortageDelivery(ShortageDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public void receiveAnnouncement(DeliveryIdentity delivery, Instant recordedAt) {
        deliveries.announce(delivery, recordedAt);
        deliveries.switchTo(delivery);
    }

    @Transactional
    public void receivePart(DeliveryIdentity delivery, int part, ShortageSums sums) {
        if (deliveries.addPart(delivery, part, sums)) {
            deliveries.switchTo(delivery);
        }
    }
}
