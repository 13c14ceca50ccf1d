package nl.stagepact.events.placements;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * SBB told of a training company that was not known before, or no longer; or that is in another municipality now.
 *
 * @param leerbedrijfId SBB's id of the company at one establishment
 * @param municipalityCode CBS code of where it is; empty when SBB did not tell
 * @param programmeCodes for which it is recognised, in order
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
