package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A vacancy was confirmed to be still open.
 *
 * @param vacancyId UUID
 * @param confirmedOn date of confirmation
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
