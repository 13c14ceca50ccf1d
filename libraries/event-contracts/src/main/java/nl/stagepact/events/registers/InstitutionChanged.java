package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register entry of a school changed. The event contains the complete entry: a consumer replaces its copy, unless the copy
 * has a later register version.
 *
 * @param institutionCode the school
 * @param codeType brin or rio
 * @param registerVersion version of the register of institutions
 * @param periods non-overlapping, ordered by first day; empty when the school was removed from the register
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
