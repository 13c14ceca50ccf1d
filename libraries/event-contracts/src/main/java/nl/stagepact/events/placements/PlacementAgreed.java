package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * All parties signed the internship agreement.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param learningPath bol, bbl or third
 * @param qualifies whether it counts for the student's own learning path, so that it solves a shortage
 * @param startsOn first day
 * @param endsOn last day
 */
public record PlacementAgreed(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        String learningPath, boolean qualifies, LocalDate startsOn, LocalDate endsOn)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_AGREED;
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
