package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * School, company and student had one of the conversations of a placement.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param moment start, middle or end
 * @param heldOn day of the conversation
 * @param onSite whether it was at the work place
 * @param otherWork whether the student does work that was not agreed
 */
public record ConversationHeld(String placementId, String organisationCode, String leerbedrijfId, String moment,
        LocalDate heldOn, boolean onSite, boolean otherWork)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.CONVERSATION_HELD;
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
