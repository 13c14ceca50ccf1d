package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Somebody said that it is still so.
 *
 * @param vacancyId UUID
 * @param confirmedOn the day
 */
public record VacancyConfirmed(String vacancyId, LocalDate confirmedOn)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_CONFIRMED;
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
