package nl.stagepact.reporting.shortageread.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.reporting.registerread.domain.RegisterName;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary;
import nl.stagepact.reporting.shortageread.usecase.ReadShortageSummary;

/** The shortage of a region. */
@Schema(name = "ShortageSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortageSummaryView(
        @Schema(required = true, examples = "AM14") String regionCode,
        @Schema(description = "Absent until an event of the register brings it", examples = "Amersfoort") @Nullable String regionName,
        @Schema(required = true, enumeration = {
                "counted", "unknown",
                "not_delivered" }, description = "unknown: schools delivered lines of the region, without a known shortage; "
                        + "not_delivered: no included delivery has a line of the region") String status,
        @Schema(description = "Students without an internship at the time it is needed (\"tekort\"), summed over known counts; "
                + "absent when none is known, which is not zero") @Nullable Long shortage,
        @Schema(required = true, description = "Lines whose shortage the school does not know") long unknownLines,
        @Schema(required = true, description = "Sorted by level") List<LevelView> perLevel,
        @Schema(required = true, description = "Competition ranking up to rank 10; ties at rank 10 are included") List<RankedView> top,
        @Schema(required = true) CoverageView coverage){

    static ShortageSummaryView of(ReadShortageSummary.Answer answer, LocalDate today) {
        ShortageSummary summary = answer.summary();
        return new ShortageSummaryView(summary.regionCode(), name(answer.regions(), summary.regionCode()),
                status(summary), summary.shortage(), summary.unknownLines(),
                summary.perLevel().stream().map(l -> new LevelView(l.level(), l.shortage(), l.unknownLines())).toList(),
                summary.top().stream()
                        .map(r -> new RankedView(r.rank(), r.programmeCode(), name(answer.programmes(), r.programmeCode()),
                                demo(answer.programmes(), r.programmeCode()), r.level(), r.shortage()))
                        .toList(),
                new CoverageView(summary.delivered().stream()
                        .map(d -> new DeliveredView(d.institutionCode(), name(answer.schools(), d.institutionCode()),
                                demo(answer.schools(), d.institutionCode()), d.referenceDate(),
                                d.version(), ChronoUnit.DAYS.between(d.referenceDate(), today)))
                        .toList()));
    }

    private static String status(ShortageSummary summary) {
        return summary.shortage() != null ? "counted" : summary.delivered().isEmpty() ? "not_delivered" : "unknown";
    }

    private static @Nullable String name(Map<String, RegisterName> names, String code) {
        RegisterName name = names.get(code);
        return name == null ? null : name.name();
    }

    private static @Nullable Boolean demo(Map<String, RegisterName> names, String code) {
        RegisterName name = names.get(code);
        return name == null ? null : name.demo();
    }

    /** Shortage of one level. */
    @Schema(name = "ShortageOfLevel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelView(
            @Schema(required = true, examples = "2") String level,
            @Schema(description = "Absent when nothing is known") @Nullable Long shortage,
            @Schema(required = true, description = "Lines whose shortage is unknown") long unknownLines) {
    }

    /** Shortage of one programme. */
    @Schema(name = "RankedProgramme")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RankedView(
            @Schema(required = true, minimum = "1", description = "Ties share a rank: 1, 2, 2, 4") int rank,
            @Schema(required = true, description = "Crebo", examples = "25604") String programmeCode,
            @Schema(description = "Absent until a register event brings it", examples = "Kok") @Nullable String programmeName,
            @Schema(description = "True for a code that no register contains; absent while unknown") @Nullable Boolean demo,
            @Schema(required = true, examples = "4") String level,
            @Schema(required = true, minimum = "1") long shortage) {
    }

    /** The schools whose deliveries are counted. */
    @Schema(name = "SummaryCoverage")
    record CoverageView(
            @Schema(required = true, description = "Schools whose latest complete delivery is included") List<DeliveredView> delivered) {
    }

    /** Delivery of one school. */
    @Schema(name = "SummaryDelivered")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveredView(
            @Schema(required = true, examples = "99DA") String institutionCode,
            @Schema(description = "Absent until an event of the register brings it") @Nullable String name,
            @Schema(description = "True for a code that no register contains; absent while unknown") @Nullable Boolean demo,
            @Schema(required = true) LocalDate referenceDate,
            @Schema(required = true) int version,
            @Schema(required = true, description = "Days from the reference date until today") long ageInDays) {
    }
}
