package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A proposal was refused, or its place was gone.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param refusedBy party that refused; nobody when the place was gone
 * @param reason code of the reason; place_gone when nobody refused
 */
public record PlacementRefused(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        String refusedBy, String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_REFUSED;
    }

    @Override
    public String key() {
        return placementId;
    }

    @Override
    public String subject() {
        return placementId;
    }
}
