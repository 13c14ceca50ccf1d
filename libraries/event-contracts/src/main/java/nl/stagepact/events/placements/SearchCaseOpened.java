package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A student, known by nobody but the school, seeks a place.
 *
 * @param searchCaseId UUID; not the school's key
 * @param organisationCode school, or municipality of a service point
 * @param programmeCode programme of the student
 * @param level level of the programme, 1 to 4
 */
public record SearchCaseOpened(String searchCaseId, String organisationCode, String programmeCode, String level)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.SEARCH_CASE_OPENED;
    }

    @Override
    public String key() {
        return searchCaseId;
    }

    @Override
    public String subject() {
        return searchCaseId;
    }
}
