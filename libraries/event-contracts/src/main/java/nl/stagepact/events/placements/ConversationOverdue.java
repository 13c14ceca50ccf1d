package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A conversation of a placement was not held by its day.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param moment start, middle or end
 * @param dueOn day by which it should have been held
 */
public record ConversationOverdue(String placementId, String organisationCode, String leerbedrijfId, String moment,
        LocalDate dueOn)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.CONVERSATION_OVERDUE;
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
