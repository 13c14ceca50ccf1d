package nl.stagepact.events.shortages;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Sums of what is known over the lines of one delivery; absent where no line gave a number. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryTotals(@Nullable Long studentsNeedingPlace, @Nullable Long shortage, @Nullable Long expectedShortage,
        @Nullable Long delayed, @Nullable Long droppedOut, @Nullable Long shortageWithoutMeasures) {
}
