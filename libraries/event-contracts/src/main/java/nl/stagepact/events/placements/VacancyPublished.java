package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A vacancy was published, published again or changed. The event replaces earlier data about the vacancy.
 *
 * @param vacancyId UUID
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCodes programmes of the intended students, sorted
 * @param learningPath bol, bbl or third
 * @param places number of places, 1 to 500
 * @param equalCompensation whether the company pays the same for every level of the learning path
 */
public record VacancyPublished(String vacancyId, String leerbedrijfId, List<String> programmeCodes, String learningPath,
        int places,
        boolean equalCompensation)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_PUBLISHED;
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
