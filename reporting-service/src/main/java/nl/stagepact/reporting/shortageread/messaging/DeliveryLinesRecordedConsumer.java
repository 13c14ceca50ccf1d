package nl.stagepact.reporting.shortageread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.shortages.DeliveryLine;
import nl.stagepact.events.shortages.DeliveryLinesRecorded;
import nl.stagepact.events.shortages.ShortageEventTypes;
import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.domain.ShortageSums;
import nl.stagepact.reporting.shortageread.usecase.ReceiveShortageDelivery;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes the parts of deliveries. */
@ApplicationScoped
public class DeliveryLinesRecordedConsumer implements EventHandler<DeliveryLinesRecorded> {

    private final ReceiveShortageDelivery receive;

    DeliveryLinesRecordedConsumer(ReceiveShortageDelivery receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return ShortageEventTypes.DELIVERY_LINES_RECORDED;
    }

    @Override
    public void handle(DeliveryLinesRecorded event) {
        ShortageSums sums = new ShortageSums();
        for (DeliveryLine line : event.lines()) {
            sums.add(new ShortageSums.Cell(line.regionCode(), line.programmeCode(), line.level()), line.shortage());
        }
        receive.receivePart(new DeliveryIdentity(event.deliveryId(), event.institutionCode(), event.referenceDate(),
                event.version(), event.partCount()), event.part(), sums);
    }
}
