package nl.stagepact.events.shortages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Counts of one programme, level, learning path, region and month; these five are unique within a delivery. A count that is
 * absent was not delivered, unless {@code unknown} names it: then the school does not know it. Zero is a number.
 *
 * @param programmeCode crebo, five digits, or its successor in RIO
 * @param level 1 to 4
 * @param learningPath bol, bbl or third
 * @param regionCode labour-market region where the place is wanted, AMxx
 * @param monthWanted YYYY-MM
 * @param unknown names of the counts that are unknown; absent when there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryLine(String programmeCode, String level, String learningPath, String regionCode, String monthWanted,
        @Nullable Integer studentsNeedingPlace, @Nullable Integer shortage, @Nullable Integer expectedShortage,
        @Nullable Integer delayed, @Nullable Integer droppedOut, @Nullable Integer shortageWithoutMeasures,
        @Nullable List<String> unknown) {
}
