package nl.stagepact.events.shortages;

import java.time.Instant;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * An alert rule of a pact started to hold for a programme in a region. Published once, until {@link AlertCleared} reports that
 * the rule no longer holds.
 *
 * @param alertId the alert
 * @param pact code of the pact area
 * @param ruleId the rule
 * @param kind level, rise or new_in_top
 * @param regionCode labour-market region
 * @param programmeCode the programme
 * @param shortage current shortage
 * @param before shortage two weeks earlier
 * @param raisedAt time of raising, UTC
 */
public record AlertRaised(UUID alertId, String pact, UUID ruleId, String kind, String regionCode, String programmeCode,
        long shortage, long before, Instant raisedAt) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.ALERT_RAISED;
    }

    @Override
    public String key() {
        return pact;
    }

    @Override
    public String subject() {
        return alertId.toString();
    }
}
