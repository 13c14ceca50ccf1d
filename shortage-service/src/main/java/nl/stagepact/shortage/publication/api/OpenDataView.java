package nl.stagepact.shortage.publication.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.figure.api.ShortagesView;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.RegionRank;
import nl.stagepact.shortage.publication.domain.Retraction;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;

/** Published figures. */
@Schema(name = "OpenShortages")
record OpenDataView(
        @Schema(required = true) MetaView about,
        @Schema(required = true, description = "By region and code") List<RowView> items) {

    static final List<String> CSV_HEADER = List.of("region", "level", "programmeCode", "programmeName", "sector", "status",
            "shortage", "maximumDeviation", "atLeast", "referenceDate", "availableAt", "publication", "definition",
            "definitionVersion", "profile",
            "profileVersion", "method", "floor", "series", "schoolsDelivered", "schoolsExpected", "licence");

    static OpenDataView of(ReadOpenData.Cells cells, String licence) {
        return new OpenDataView(MetaView.of(cells.publication(), licence), cells.cells().stream()
                .map(cell -> RowView.of(cell, cells.publication(), cells.registers())).toList());
    }

    /** Metadata of the figures. */
    @Schema(name = "OpenDataAbout")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MetaView(
            @Schema(required = true, description = "Definition of a shortage") String definition,
            @Schema(required = true) String definitionVersion,
            @Schema(required = true, minimum = "1", description = "Number of the publication; its figures never change") int publication,
            @Schema(required = true, description = "The latest delivery of each school up to this day is included") LocalDate referenceDate,
            @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true, description = "How people in it are protected") OpenProfileView profile,
            @Schema(required = true) CoverageView coverage,
            @Schema(required = true, format = "uri") String licence,
            @Schema(description = "Present when the publication was retracted") @Nullable RetractionView retraction) {

        static MetaView of(OpenPublication publication, String licence) {
            return new MetaView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION, publication.number(),
                    publication.referenceDate(), publication.availableAt(), publication.publishedAt(),
                    OpenProfileView.of(publication.protection()),
                    new CoverageView(publication.coverage().schoolsDelivered(), publication.coverage().schoolsExpected(),
                            publication.coverage().oldest()),
                    licence, RetractionView.of(publication.retraction()));
        }

        void addTo(List<@Nullable Object> cells) {
            cells.addAll(Arrays.asList(referenceDate, availableAt, publication, definition, definitionVersion, profile.name(),
                    profile.version(), profile.method(), profile.floor(), profile.series(), coverage.schoolsDelivered(),
                    coverage.schoolsExpected(), licence));
        }
    }

    /** Retraction. */
    @Schema(name = "OpenDataRetraction")
    record RetractionView(@Schema(required = true) Instant at, @Schema(required = true) String reason) {

        static @Nullable RetractionView of(@Nullable Retraction retraction) {
            return retraction == null ? null : new RetractionView(retraction.at(), retraction.reason());
        }
    }

    /** Coverage. */
    @Schema(name = "OpenDataCoverage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoverageView(
            @Schema(required = true, description = "Expected schools that are included") int schoolsDelivered,
            @Schema(required = true, description = "Schools from which pacts expect deliveries") int schoolsExpected,
            @Schema(description = "Of the oldest delivery; in publications without noise only") @Nullable LocalDate oldestReferenceDate) {
    }

    /** A sum. */
    @Schema(name = "OpenShortageRow", description = "Contains only the dimensions that are grouped by or filtered on")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(examples = "AM14") @Nullable String region,
            @Schema(examples = "2") @Nullable String level,
            @Schema(examples = "25604", description = "Absent, where grouped by programme, from the row of all programmes of "
                    + "a region that is withheld or not delivered, and of all others of the country while a region is "
                    + "withheld") @Nullable String programmeCode,
            @Schema(examples = "Software developer") @Nullable String programmeName,
            @Schema(examples = "ict_and_creative_industries") @Nullable String sector,
            @Schema(required = true, description = "unknown: nobody or very few were counted, and a school delivered a count "
                    + "as unknown; not_delivered: no school delivered a line of the region within a year; withheld: the only "
                    + "school of the region did not consent, or zero where such a region is lacking; hidden: too small, in "
                    + "publications without noise; zero is shown as 0") OpenCell.Status status,
            @Schema(description = "With noise; present only when status is shown") @Nullable Long shortage,
            @Schema(description = "The exact sum differs from the shortage by at most this; present when status is "
                    + "shown") @Nullable Integer maximumDeviation,
            @Schema(description = "True when a count of a school or a region that is withheld is "
                    + "lacking in it") @Nullable Boolean atLeast) {

        static RowView of(OpenCell cell, OpenPublication publication, Registers then) {
            LocalDate day = publication.referenceDate();
            String region = cell.regionCode().equals(OpenCell.ALL_REGIONS) ? null : cell.regionCode();
            Boolean atLeast = cell.hasUnknown() ? true : null;
            String code = cell.level() == OpenLevel.PROGRAMME && !cell.code().equals(OpenCell.ALL_OTHERS) ? cell.code() : null;
            Optional<Programme> programme = Optional.ofNullable(code).flatMap(each -> then.programmes().nearest(day, each));
            return new RowView(region,
                    programme.map(each -> each.level().code()).orElse(cell.level() == OpenLevel.LEVEL ? cell.code() : null),
                    code,
                    programme.map(Programme::name).orElse(null),
                    programme.map(each -> each.sector().code()).orElse(null), cell.status(), cell.shortage(),
                    cell.shortage() == null ? null : publication.protection().maximumDeviation(), atLeast);
        }

        List<@Nullable Object> csv(MetaView about) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(region);
            cells.add(level);
            cells.add(programmeCode);
            cells.add(programmeName);
            cells.add(sector);
            cells.add(status.code());
            cells.add(shortage);
            cells.add(maximumDeviation);
            cells.add(atLeast);
            about.addTo(cells);
            return cells;
        }
    }

    /** One sum over time. */
    @Schema(name = "OpenShortageSeries")
    record Series(
            @Schema(required = true, description = "Oldest first") List<PointView> items) {

        static Series of(List<ReadOpenData.Point> points, Registers then, String licence) {
            return new Series(points.stream().map(point -> new PointView(MetaView.of(point.publication(), licence),
                    RowView.of(point.cell(), point.publication(), then))).toList());
        }
    }

    /** A sum in one publication. */
    @Schema(name = "OpenShortagePoint")
    record PointView(@Schema(required = true) MetaView about, @Schema(required = true) RowView value) {
    }

    /** Publications. */
    @Schema(name = "OpenDataPublications")
    record Listing(@Schema(required = true, description = "Latest first") List<MetaView> items) {
    }

    /** Rank of a region. */
    @Schema(name = "RegionRank")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RankView(
            @Schema(required = true) MetaView about,
            @Schema(required = true, examples = "AM13") String region,
            @Schema(description = "Competition ranking by the published total, largest first; "
                    + "absent when the region's total is not shown") @Nullable Integer rank,
            @Schema(required = true, description = "Number of ranked regions: those whose total is shown") int ofRegions,
            @Schema(required = true, description = "Of the region's total; only a total that is shown has a rank") OpenCell.Status status,
            @Schema(description = "The region's published total") @Nullable Long shortage) {

        static RankView of(OpenPublication publication, String region, RegionRank rank, String licence) {
            return new RankView(MetaView.of(publication, licence), region, rank.rank(), rank.regions(), rank.status(),
                    rank.shortage());
        }
    }
}
