package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Places are not offered any more: whoever shows them stops.
 *
 * @param vacancyId UUID
 * @param reason withdrawn (by whoever offered), not_certifiable or recognition_withdrawn
 */
public record VacancyWithdrawn(String vacancyId, String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_WITHDRAWN;
    }

    @Override
    public String key() {
        return vacancyId;
    }

    @Override
    public String subject() {
        return vacancyId;
    }
}
