package nl.stagepact.events.registers;

import java.util.List;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * The register entry of an area changed. The event contains the complete entry: a consumer replaces its copy, unless the copy
 * has a later register version.
 *
 * @param areaType municipality, labour_market_region, rmc_region or pact_area
 * @param areaCode unique within its type
 * @param registerVersion version of the register of areas of that type
 * @param periods non-overlapping, ordered by first day; empty when the area was removed from the register
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
