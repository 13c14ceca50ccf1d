package nl.stagepact.reporting.shortageread.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.EventType;
import nl.stagepact.events.shortages.DeliveryWithdrawn;
import nl.stagepact.events.shortages.ShortageEventTypes;
import nl.stagepact.reporting.shortageread.usecase.ReceiveShortageDelivery;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Consumes withdrawals of deliveries. */
@ApplicationScoped
public class DeliveryWithdrawnConsumer implements EventHandler<DeliveryWithdrawn> {

    private final ReceiveShortageDelivery receive;

    DeliveryWithdrawnConsumer(ReceiveShortageDelivery receive) {
        this.receive = receive;
    }

    @Override
    public EventType type() {
        return ShortageEventTypes.DELIVERY_WITHDRAWN;
    }

    @Override
    public void handle(DeliveryWithdrawn event) {
        receive.receiveWithdrawal(event.institutionCode(), event.referenceDate(), event.version());
    }
}
