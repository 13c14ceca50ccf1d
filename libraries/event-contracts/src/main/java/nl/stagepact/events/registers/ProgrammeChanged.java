package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register says something new of a programme. It holds all there is to know of it: a consumer replaces what it knew,
 * unless that came with a later version of the register.
 *
 * @param programmeCode the programme
 * @param codeType crebo or programme_code
 * @param registerVersion of the register of programmes
 * @param periods by first day, none overlapping; empty when the register does not have the programme any more
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
