package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * SBB registered a new training company, registered a removed one again, or changed its municipality.
 *
 * @param leerbedrijfId SBB's id of the company at one establishment
 * @param municipalityCode CBS code of its municipality; empty when SBB did not provide it
 * @param programmeCodes programmes for which it is recognised, sorted
 */
public record CompanyRegistered(String leerbedrijfId, String municipalityCode, List<String> programmeCodes) implements Event {

    @Override
    public EventType type() {
        return PlacementEventTypes.COMPANY_REGISTERED;
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
