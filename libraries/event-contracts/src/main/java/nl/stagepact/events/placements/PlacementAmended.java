package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * All parties signed an amendment of the agreement.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param effectiveOn first day on which it holds
 * @param startsOn first day of the placement
 * @param endsOn last day of the placement
 */
public record PlacementAmended(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        LocalDate effectiveOn, LocalDate startsOn, LocalDate endsOn)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_AMENDED;
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
