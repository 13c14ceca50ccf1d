package nl.stagepact.events.shortages;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Sums of the known counts over all lines of a delivery; absent when no line has a known count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryTotals(@Nullable Long studentsNeedingPlace, @Nullable Long shortage, @Nullable Long expectedShortage,
        @Nullable Long delayed, @Nullable Long droppedOut, @Nullable Long shortageWithoutMeasures) {
}
