package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A vacancy expired, or is hidden until it is confirmed.
 *
 * @param vacancyId UUID
 * @param reason hidden (confirmation overdue; may return), not_confirmed (overdue for so long that it expired) or ended
 */
public record VacancyExpired(String vacancyId, String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_EXPIRED;
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
