package nl.stagepact.events.shortages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Counts of one programme, level, learning path, region and month; this combination is unique within a delivery. An absent
 * count was not delivered, or is unknown to the school when {@code unknown} contains its name. Zero is a known count.
 *
 * @param programmeCode crebo, five digits, or its successor in RIO
 * @param level 1 to 4
 * @param learningPath bol, bbl or third
 * @param regionCode labour-market region of the wanted place, AMxx
 * @param monthWanted YYYY-MM
 * @param unknown names of the unknown counts; absent when there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryLine(String programmeCode, String level, String learningPath, String regionCode, String monthWanted,
        @Nullable Integer studentsNeedingPlace, @Nullable Integer shortage, @Nullable Integer expectedShortage,
        @Nullable Integer delayed, @Nullable Integer droppedOut, @Nullable Integer shortageWithoutMeasures,
        @Nullable List<String> unknown) {
}
