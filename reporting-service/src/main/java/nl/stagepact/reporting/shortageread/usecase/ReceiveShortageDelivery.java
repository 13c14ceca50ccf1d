package nl.stagepact.reporting.shortageread.usecase;

import java.time.Instant;
import java.time.LocalDate;

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
        deliveries.announce(delivery, recordedAt);
    }

    /** The delivery that counts again, if any, is received after it. @param version the latest that is withdrawn */
    @Transactional
    public void receiveWithdrawal(String institutionCode, LocalDate referenceDate, int version) {
        deliveries.delete(institutionCode, referenceDate, version);
    }

    @Transactional
    public void receivePart(DeliveryIdentity delivery, int part, ShortageSums sums) {
        deliveries.addPart(delivery, part, sums);
    }
}
