package nl.stagepact.events.shortages;

import java.time.Instant;
import java.util.UUID;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The condition reported by {@link AlertRaised} no longer holds.
 *
 * @param alertId the alert
 * @param pact code of the pact area
 * @param ruleId the rule
 * @param regionCode labour-market region
 * @param programmeCode the programme
 * @param clearedAt time of clearing, UTC
 */
public record AlertCleared(UUID alertId, String pact, UUID ruleId, String regionCode, String programmeCode, Instant clearedAt)
        implements
            Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.ALERT_CLEARED;
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
