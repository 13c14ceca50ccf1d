package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register says something new of a school. It holds all there is to know of it: a consumer replaces what it knew, unless
 * that came with a later version of the register.
 *
 * @param institutionCode the school
 * @param codeType brin or rio
 * @param registerVersion of the register of institutions
 * @param periods by first day, none overlapping; empty when the register does not have the school any more
 */
public record InstitutionChanged(String institutionCode, String codeType, int registerVersion, List<InstitutionPeriod> periods)
        implements
            Event {

    @Override
    public EventType type() {
        return RegisterEventTypes.INSTITUTION_CHANGED;
    }

    @Override
    public String key() {
        return institutionCode;
    }

    @Override
    public String subject() {
        return institutionCode;
    }
}
