package nl.stagepact.events.placements;

import java.time.LocalDate;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A training company may no longer train students of a programme; consumers must stop offering its places for that programme.
 *
 * @param leerbedrijfId SBB's id of the company at one establishment
 * @param programmeCode the programme
 * @param withdrawnOn first day without recognition
 * @param reason given by SBB: company_request, inactive, quality, discrimination, ended or not_in_register
 */
public record RecognitionWithdrawn(String leerbedrijfId, String programmeCode, LocalDate withdrawnOn, String reason)
        implements
            Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.RECOGNITION_WITHDRAWN;
    }

    @Override
    public String key() {
        return leerbedrijfId;
    }

    @Override
    public String subject() {
        return leerbedrijfId;
    }
}
