package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A vacancy is no longer offered; consumers must stop showing it.
 *
 * @param vacancyId UUID
 * @param reason withdrawn (by the client that offered it), not_certifiable or recognition_withdrawn
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
