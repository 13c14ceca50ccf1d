package nl.stagepact.shortage.publication.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.dropout.api.DropoutView;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutMeasure;
import nl.stagepact.shortage.publication.domain.OpenPublication;

/** Published dropout figures. */
@Schema(name = "OpenDropout")
record OpenDropoutView(
        @Schema(required = true) AboutView about,
        @Schema(required = true, description = "By region and level") List<RowView> items) {

    static final List<String> CSV_HEADER = List.of("region", "level", "atRiskStatus", "atRisk", "delayedStatus", "delayed",
            "droppedOutStatus", "droppedOut", "droppedOutForLackOfPlaceStatus", "droppedOutForLackOfPlace", "from", "to",
            "referenceDate", "availableAt", "publication", "definition", "profile", "profileVersion", "method",
            "maximumDeviation", "schoolsDelivered",
            "schoolsExpected", "licence");

    /**
     * @param cells of the publication
     * @param regions codes, or {@link OpenCell#ALL_REGIONS}; empty for each single region
     * @param levels codes, or {@link OpenDropoutCell#ALL_LEVELS}; empty for each single level
     */
    static OpenDropoutView of(OpenPublication publication, OpenPublication.Dropout dropout, List<OpenDropoutCell> cells,
            Set<String> regions, Set<String> levels, String licence) {
        Map<String, Map<OpenDropoutMeasure, OpenDropoutCell>> rows = new LinkedHashMap<>();
        cells.stream().filter(cell -> isAsked(cell.regionCode(), regions, OpenCell.ALL_REGIONS))
                .filter(cell -> isAsked(cell.level(), levels, OpenDropoutCell.ALL_LEVELS))
                .forEach(cell -> rows.computeIfAbsent(cell.regionCode() + ' ' + cell.level(),
                        _ -> new EnumMap<>(OpenDropoutMeasure.class)).put(cell.measure(), cell));
        return new OpenDropoutView(AboutView.of(publication, dropout, licence),
                rows.values().stream().map(row -> RowView.of(row, publication.protection().maximumDeviation())).toList());
    }

    private static boolean isAsked(String code, Set<String> asked, String all) {
        return asked.isEmpty() ? !code.equals(all) : asked.contains(code);
    }

    /** Metadata of the figures. */
    @Schema(name = "OpenDropoutAbout")
    record AboutView(
            @Schema(required = true, description = "Definition of the counts") String definition,
            @Schema(required = true, description = "First month", examples = "2025-10") String from,
            @Schema(required = true, description = "Last month of the four complete quarters", examples = "2026-09") String to,
            @Schema(required = true, minimum = "1", description = "Number of the publication; its figures never change") int publication,
            @Schema(required = true) LocalDate referenceDate,
            @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true, description = "How people in it are protected") OpenProfileView profile,
            @Schema(required = true) CoverageView coverage,
            @Schema(required = true, format = "uri") String licence) {

        static AboutView of(OpenPublication publication, OpenPublication.Dropout dropout, String licence) {
            return new AboutView(DropoutView.DEFINITION, dropout.window().from().toString(), dropout.window().to().toString(),
                    publication.number(), publication.referenceDate(), publication.availableAt(), publication.publishedAt(),
                    OpenProfileView.of(publication.protection()),
                    new CoverageView(dropout.schoolsDelivered(), publication.coverage().schoolsExpected()), licence);
        }
    }

    /** Coverage. */
    @Schema(name = "OpenDropoutCoverage")
    record CoverageView(
            @Schema(required = true, description = "Expected schools that are included") int schoolsDelivered,
            @Schema(required = true, description = "Schools from which pacts expect deliveries") int schoolsExpected) {
    }

    /** The sums of a region and a level. */
    @Schema(name = "OpenDropoutRow", description = "Contains only the dimensions that are grouped by or filtered on")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(examples = "AM14") @Nullable String region,
            @Schema(examples = "2") @Nullable String level,
            @Schema(required = true, description = "Students with signs of delay or dropout") SumView atRisk,
            @Schema(required = true, description = "Students whose studies are delayed") SumView delayed,
            @Schema(required = true, description = "Students who left without a diploma") SumView droppedOut,
            @Schema(required = true, description = "Students who dropped out because they found no internship "
                    + "(T23/568)") SumView droppedOutForLackOfPlace) {

        static RowView of(Map<OpenDropoutMeasure, OpenDropoutCell> cells, int maximumDeviation) {
            OpenDropoutCell any = cells.values().iterator().next();
            return new RowView(any.regionCode().equals(OpenCell.ALL_REGIONS) ? null : any.regionCode(),
                    any.level().equals(OpenDropoutCell.ALL_LEVELS) ? null : any.level(),
                    SumView.of(cells.get(OpenDropoutMeasure.AT_RISK), maximumDeviation),
                    SumView.of(cells.get(OpenDropoutMeasure.DELAYED), maximumDeviation),
                    SumView.of(cells.get(OpenDropoutMeasure.DROPPED_OUT), maximumDeviation),
                    SumView.of(cells.get(OpenDropoutMeasure.DROPPED_OUT_FOR_LACK_OF_PLACE), maximumDeviation));
        }

        List<@Nullable Object> csv(AboutView about) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(region);
            cells.add(level);
            for (SumView sum : List.of(atRisk, delayed, droppedOut, droppedOutForLackOfPlace)) {
                cells.add(sum.status().code());
                cells.add(sum.count());
            }
            cells.addAll(List.of(about.from(), about.to(), about.referenceDate(), about.availableAt(), about.publication(),
                    about.definition(), about.profile().name(), about.profile().version(), about.profile().method(),
                    about.profile().maximumDeviation(), about.coverage().schoolsDelivered(),
                    about.coverage().schoolsExpected(), about.licence()));
            return cells;
        }
    }

    /** A sum. */
    @Schema(name = "OpenDropoutSum")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SumView(
            @Schema(required = true, description = "unknown: nobody or very few were counted, and a school did not deliver a "
                    + "number; not_delivered: no school delivered a line of the region in these months; withheld: the only school of the "
                    + "region did not consent, or zero where such a region is lacking; hidden: too small, in publications without noise; "
                    + "zero is shown as 0") OpenCell.Status status,
            @Schema(description = "With noise; present only when status is shown") @Nullable Long count,
            @Schema(description = "The exact count differs by at most this") @Nullable Integer maximumDeviation,
            @Schema(description = "True when a count of a school or a region that is withheld is "
                    + "lacking in it") @Nullable Boolean atLeast) {

        static SumView of(OpenDropoutCell cell, int maximumDeviation) {
            return new SumView(cell.status(), cell.count(), cell.count() == null ? null : maximumDeviation,
                    cell.hasUnknown() ? true : null);
        }
    }
}
