package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Finding a place became the task of the school.
 *
 * @param searchCaseId UUID
 * @param organisationCode school, or municipality of a service point
 * @param programmeCode programme of the student
 */
public record SearchCaseEscalated(String searchCaseId, String organisationCode, String programmeCode)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.SEARCH_CASE_ESCALATED;
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
