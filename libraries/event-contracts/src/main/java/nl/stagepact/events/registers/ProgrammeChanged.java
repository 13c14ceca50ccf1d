package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register entry of a programme changed. The event contains the complete entry: a consumer replaces its copy, unless the
 * copy has a later register version.
 *
 * @param programmeCode the programme
 * @param codeType crebo or programme_code
 * @param registerVersion version of the register of programmes
 * @param periods non-overlapping, ordered by first day; empty when the programme was removed from the register
 */
public record ProgrammeChanged(String programmeCode, String codeType, int registerVersion, List<ProgrammePeriod> periods)
        implements
            Event {

    @Override
    public EventType type() {
        return RegisterEventTypes.PROGRAMME_CHANGED;
    }

    @Override
    public String key() {
        return programmeCode;
    }

    @Override
    public String subject() {
        return programmeCode;
    }
}
