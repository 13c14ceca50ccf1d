package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * Places are offered that were not before, or not any more; or what is offered has changed: it comes instead of what was told
 * before.
 *
 * @param vacancyId UUID
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCodes for whom, in order
 * @param learningPath bol, bbl or third
 * @param places how many, 1 to 500
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
