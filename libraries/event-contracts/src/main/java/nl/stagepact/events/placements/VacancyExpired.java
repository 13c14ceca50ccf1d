package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Time ended it, or hides it until somebody confirms it.
 *
 * @param vacancyId UUID
 * @param reason hidden (not confirmed for some time; may come back), not_confirmed (for so long that it is over) or ended
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
