package nl.stagepact.reporting.shortageread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.shortages.DeliveryRecorded;
import nl.stagepact.events.shortages.ShortageEventTypes;
import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.usecase.ReceiveShortageDelivery;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes announcements of deliveries. */
@ApplicationScoped
public class DeliveryRecordedConsumer implements EventHandler<DeliveryRecorded> {

    private final ReceiveShortageDelivery receive;

    DeliveryRecordedConsumer(ReceiveShortageDelivery receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return ShortageEventTypes.DELIVERY_RECORDED;
    }

    @Override
    public void handle(DeliveryRecorded event) {
        receive.receiveAnnouncement(new DeliveryIdentity(event.deliveryId(), event.institutionCode(), event.referenceDate(),
                event.version(), event.partCount()), event.recordedAt());
    }
}
