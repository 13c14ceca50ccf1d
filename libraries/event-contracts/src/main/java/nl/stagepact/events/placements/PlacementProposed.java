package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A place was proposed for a student.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param learningPath bol, bbl or third
 * @param origin who found it: round, school or student
 */
public record PlacementProposed(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        String learningPath, String origin)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_PROPOSED;
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
