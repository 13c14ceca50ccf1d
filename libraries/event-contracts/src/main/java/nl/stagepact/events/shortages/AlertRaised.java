package nl.stagepact.events.shortages;

import java.time.Instant;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A rule of a pact holds for a programme in a region. It is told once, however long it holds; {@link AlertCleared} tells when
 * it
 * does no longer.
 *
 * @param alertId the alert
 * @param pact code of the pact area
 * @param ruleId the rule
 * @param kind level, rise or new_in_top
 * @param regionCode labour-market region
 * @param programmeCode the programme
 * @param shortage now
 * @param before a fortnight before
 * @param raisedAt when, UTC
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
