package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.api.CountsView;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.SeriesPoint;

/** One sum of current deliveries over time. */
@Schema(name = "ShortageSeries")
record ShortageSeriesView(
        @Schema(required = true, description = "Definition of a shortage") String definition,
        @Schema(required = true, examples = "1", description = "Increased when the definition of the counts "
                + "changes") String definitionVersion,
        @Schema(required = true, description = "Whose counts: the schools' or SBB's, never both") Source.Kind source,
        @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
        @Schema(required = true, description = "One per day of the series, oldest first") List<PointView> items) {

    static final List<String> CSV_HEADER = List.of("validAt", "studentsNeedingPlace", "shortage", "expectedShortage",
            "delayed", "droppedOut", "supply", "shortageWithoutMeasures", "unknown", "notDelivered", "schoolsDelivered",
            "schoolsExpected", "source", "availableAt", "definition", "definitionVersion");

    Stream<List<@Nullable Object>> csv() {
        return items.stream().map(point -> point.csv(this));
    }

    /** The sum on a day. */
    @Schema(name = "ShortagePoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointView(
            @Schema(required = true, description = "The latest delivery of each school (or of SBB) up to this day is "
                    + "included") LocalDate validAt,
            @Schema(required = true) CountsView counts,
            @Schema(description = "Counts that are unknown in at least one line of this "
                    + "sum") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unknown,
            @Schema(description = "Counts that are absent in at least one line of this "
                    + "sum") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notDelivered,
            @Schema(description = "Schools with an included delivery that covers any of the regions; absent for "
                    + "SBB") @Nullable Integer schoolsDelivered,
            @Schema(description = "Schools from which the pacts of the regions expect deliveries on that day; "
                    + "absent for SBB") @Nullable Integer schoolsExpected) {

        static PointView of(SeriesPoint point, boolean ofSchools) {
            return new PointView(point.day(), CountsView.of(point.sum().sums()), CountsView.names(point.sum().unknown()),
                    CountsView.names(point.sum().notDelivered()), ofSchools ? point.sources().size() : null,
                    ofSchools ? point.schoolsExpected() : null);
        }

        private List<@Nullable Object> csv(ShortageSeriesView of) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(validAt, counts.studentsNeedingPlace(),
                    counts.shortage(), counts.expectedShortage(), counts.delayed(), counts.droppedOut(), counts.supply(),
                    counts.shortageWithoutMeasures(), String.join(" ", unknown), String.join(" ", notDelivered),
                    schoolsDelivered, schoolsExpected, of.source, of.availableAt, of.definition, of.definitionVersion));
            return cells;
        }
    }
}
