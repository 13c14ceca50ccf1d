package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import nl.stagepact.shortage.delivery.api.CountsView;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Sums of current deliveries. */
@Schema(name = "Shortages")
public record ShortagesView(
        @Schema(required = true, description = "Definition of a shortage") String definition,
        @Schema(required = true, examples = "1", description = "Increased when the definition of the counts "
                + "changes") String definitionVersion,
        @Schema(required = true, description = "Whose counts: the schools' or SBB's, never both") Source.Kind source,
        @Schema(required = true, description = "The latest delivery of each school (or of SBB) up to this day is "
                + "included") LocalDate validAt,
        @Schema(required = true, description = "Data stored later is not included, UTC. Repeating the request with this moment "
                + "gives the same answer, once a minute has passed") Instant availableAt,
        @Schema(required = true, description = "One per group, in the order of groupBy") List<RowView> items,
        @Schema(required = true) CoverageView coverage) {

    public static final String DEFINITION = "The lack of an internship or apprenticeship at the moment it is wanted (31 524 nr. 516)";
    /** Incremented when the definition of a measure changes. */
    public static final String DEFINITION_VERSION = "1";
    static final List<String> CSV_HEADER = Stream.concat(Stream.of("region", "level", "programmeCode", "programmeName",
            "sector", "learningPath", "monthWanted", "institutionCode", "demo", "studentsNeedingPlace", "shortage",
            "expectedShortage", "delayed", "droppedOut", "supply", "shortageWithoutMeasures", "unknown", "notDelivered"),
            FigureAbout.CSV_HEADER.stream()).toList();

    Stream<List<@Nullable Object>> csv() {
        FigureAbout about = new FigureAbout(source.code(), validAt, availableAt, coverage);
        return items.stream().map(row -> row.csv(about));
    }

    /** One sum; only grouping dimensions are present. */
    @Schema(name = "ShortageRow", description = "An absent count is unknown; unknown and notDelivered list the incomplete sums")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowView(
            @Schema(examples = "AM14") @Nullable String region,
            @Schema(examples = "2") @Nullable String level,
            @Schema(examples = "25604") @Nullable String programmeCode,
            @Schema(examples = "Software developer") @Nullable String programmeName,
            @Schema(examples = "ict_and_creative_industries") @Nullable String sector,
            @Schema(examples = "bol") @Nullable String learningPath,
            @Schema(examples = "2026-02", description = "Month in which the place is wanted") @Nullable String monthWanted,
            @Schema(examples = "99DA") @Nullable String institutionCode,
            @Schema(description = "True for a demo programme code, which no official register issued") @Nullable Boolean demo,
            @Nullable Long studentsNeedingPlace,
            @Nullable Long shortage,
            @Nullable Long expectedShortage,
            @Nullable Long delayed,
            @Nullable Long droppedOut,
            @Schema(description = "Places on offer; SBB only") @Nullable Long supply,
            @Schema(description = "A scenario, never added to observed counts") @Nullable Long shortageWithoutMeasures,
            @Schema(description = "Counts that are unknown in at least one line of this "
                    + "sum") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unknown,
            @Schema(description = "Counts that are absent in at least one line of this "
                    + "sum") @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonProperty("notDelivered") List<String> notDelivered) {

        static RowView of(FigureRow row, Dated<Programme> programmes, LocalDate asOf) {
            String code = row.key().get(Dimension.PROGRAMME);
            Programme programme = code == null ? null : programmes.nearest(asOf, code).orElse(null);
            CountsView counts = CountsView.of(row.sums());
            return new RowView(row.key().get(Dimension.REGION), row.key().get(Dimension.LEVEL), code,
                    programme == null ? null : programme.name(), row.key().get(Dimension.SECTOR),
                    row.key().get(Dimension.LEARNING_PATH), row.key().get(Dimension.MONTH_WANTED),
                    row.key().get(Dimension.INSTITUTION),
                    programme == null ? null : programme.demo(), counts.studentsNeedingPlace(), counts.shortage(),
                    counts.expectedShortage(), counts.delayed(), counts.droppedOut(), counts.supply(),
                    counts.shortageWithoutMeasures(), CountsView.names(row.unknown()),
                    CountsView.names(row.notDelivered()));
        }

        private List<@Nullable Object> csv(FigureAbout about) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(region);
            cells.add(level);
            cells.add(programmeCode);
            cells.add(programmeName);
            cells.add(sector);
            cells.add(learningPath);
            cells.add(monthWanted);
            cells.add(institutionCode);
            cells.add(demo);
            cells.add(studentsNeedingPlace);
            cells.add(shortage);
            cells.add(expectedShortage);
            cells.add(delayed);
            cells.add(droppedOut);
            cells.add(supply);
            cells.add(shortageWithoutMeasures);
            cells.add(String.join(" ", unknown));
            cells.add(String.join(" ", notDelivered));
            cells.addAll(about.cells());
            return cells;
        }
    }
}
