package nl.stagepact.events.placements;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A placement has ended, as agreed or earlier.
 *
 * @param placementId UUID
 * @param organisationCode school, or municipality of a service point, of the student
 * @param leerbedrijfId SBB's id of the company
 * @param programmeCode programme of the student
 * @param interrupted whether it ended before its last day
 * @param outcomes what it led to; empty when interrupted
 * @param reason code of the reason of an interruption; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementEnded(String placementId, String organisationCode, String leerbedrijfId, String programmeCode,
        boolean interrupted, List<String> outcomes, @Nullable String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.PLACEMENT_ENDED;
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
