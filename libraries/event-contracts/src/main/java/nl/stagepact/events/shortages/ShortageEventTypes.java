package nl.stagepact.events.shortages;

import java.util.List;

import nl.stagepact.events.EventType;

/** Event types that shortage-service publishes on topic shortage-events. */
public final class ShortageEventTypes {

    public static final EventType DELIVERY_RECORDED = new EventType("nl.stagepact.shortages.delivery-recorded.v1",
            DeliveryRecorded.class);
    public static final EventType DELIVERY_LINES_RECORDED = new EventType(
            "nl.stagepact.shortages.delivery-lines-recorded.v1", DeliveryLinesRecorded.class);
    public static final EventType DELIVERY_WITHDRAWN = new EventType("nl.stagepact.shortages.delivery-withdrawn.v1",
            DeliveryWithdrawn.class);

    public static final EventType SBB_DELIVERY_RECORDED = new EventType("nl.stagepact.shortages.sbb-delivery-recorded.v1",
            SbbDeliveryRecorded.class);
    public static final EventType SBB_DELIVERY_WITHDRAWN = new EventType("nl.stagepact.shortages.sbb-delivery-withdrawn.v1",
            SbbDeliveryWithdrawn.class);
    public static final EventType ROUND_SIGNED_OFF = new EventType("nl.stagepact.shortages.round-signed-off.v1",
            RoundSignedOff.class);
    public static final EventType ALERT_RAISED = new EventType("nl.stagepact.shortages.alert-raised.v1", AlertRaised.class);
    public static final EventType ALERT_CLEARED = new EventType("nl.stagepact.shortages.alert-cleared.v1", AlertCleared.class);
    public static final EventType DIGEST_MADE = new EventType("nl.stagepact.shortages.digest-made.v1", DigestMade.class);

    public static final List<EventType> ALL = List.of(DELIVERY_RECORDED, DELIVERY_LINES_RECORDED, DELIVERY_WITHDRAWN,
            SBB_DELIVERY_RECORDED, SBB_DELIVERY_WITHDRAWN, ROUND_SIGNED_OFF, ALERT_RAISED, ALERT_CLEARED, DIGEST_MADE);

    private ShortageEventTypes() {
    }
}
