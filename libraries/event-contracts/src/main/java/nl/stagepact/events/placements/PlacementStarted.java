package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The first day of a placement has come.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param startsOn first day
 */
public record PlacementStarted(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        LocalDate startsOn)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_STARTED;
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
