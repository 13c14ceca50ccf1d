package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register says something new of an area. It holds all there is to know of it: a consumer replaces what it knew, unless
 * that came with a later version of the register.
 *
 * @param areaType municipality, labour_market_region, rmc_region or pact_area
 * @param areaCode unique within its type
 * @param registerVersion of the register of areas of that type
 * @param periods by first day, none overlapping; empty when the register does not have the area any more
 */
public record AreaChanged(String areaType, String areaCode, int registerVersion, List<AreaPeriod> periods) implements Event {

    @Override
    public EventType type() {
        return RegisterEventTypes.AREA_CHANGED;
    }

    @Override
    public String key() {
        return areaType + ' ' + areaCode;
    }

    @Override
    public String subject() {
        return areaCode;
    }
}
