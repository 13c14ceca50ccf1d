package nl.stagepact.events.placements;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The status of a vacancy changed, for whoever tells its company. Whoever shows vacancies follows the other events about them.
 *
 * @param vacancyId UUID
 * @param leerbedrijfId SBB's id of the company
 * @param status published, hidden, escalated, blocked, withdrawn or expired
 * @param reason offered, not_confirmed, reported_not_looking, form_in_doubt, not_recognised, withdrawn, dropped_by_source,
 *        not_certifiable, not_confirmed_for_long or period_over
 */
public record VacancyStatusChanged(String vacancyId, String leerbedrijfId, String status, String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.VACANCY_STATUS_CHANGED;
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
