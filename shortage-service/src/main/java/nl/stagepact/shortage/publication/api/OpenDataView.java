package nl.stagepact.shortage.publication.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.disclosure.Profile;
import nl.stagepact.shortage.figure.api.ShortagesView;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.RegionRank;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;

/** Published figures. */
@Schema(name = "OpenShortages")
record OpenDataView(
        @Schema(required = true) MetaView about,
        @Schema(required = true, description = "By region and code") List<RowView> items) {

    static final List<String> CSV_HEADER = List.of("region", "level", "programmeCode", "programmeName", "sector",
            "learningPath", "status",
            "shortage", "atLeast", "referenceDate", "availableAt", "publication", "definition", "definitionVersion", "profile",
            "profileVersion", "schoolsDelivered", "schoolsExpected", "licence");

    static OpenDataView of(ReadOpenData.Cells cells, String licence) {
        return new OpenDataView(MetaView.of(cells.publication(), licence), cells.cells().stream()
                .map(cell -> RowView.of(cell, cells.registers(), cells.publication().referenceDate())).toList());
    }

    /** Metadata of the figures. */
    @Schema(name = "OpenDataAbout")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MetaView(
            @Schema(required = true, description = "Definition of a shortage") String definition,
            @Schema(required = true) String definitionVersion,
            @Schema(required = true, minimum = "1", description = "Number of the publication; it never changes") int publication,
            @Schema(required = true, description = "The latest delivery of each school up to this day is included") LocalDate referenceDate,
            @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true, description = "How small sums were hidden") ProfileView profile,
            @Schema(required = true) CoverageView coverage,
            @Schema(required = true, format = "uri") String licence) {

        static MetaView of(OpenPublication publication, String licence) {
            return new MetaView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION, publication.number(),
                    publication.referenceDate(),
                    publication.availableAt(), publication.publishedAt(),
                    new ProfileView(publication.profile(), publication.profileVersion(), Profile.OPEN.floor(),
                            Profile.OPEN.roundTo(), publication.sums(), publication.hidden()),
                    new CoverageView(publication.schoolsDelivered(), publication.schoolsExpected(), publication.oldest()),
                    licence);
        }

        void addTo(List<@Nullable Object> cells) {
            cells.addAll(List.of(referenceDate, availableAt, publication, definition, definitionVersion, profile.name(),
                    profile.version(), coverage.schoolsDelivered(), coverage.schoolsExpected(), licence));
        }
    }

    /** Protection profile. */
    @Schema(name = "OpenDataProfile")
    record ProfileView(
            @Schema(required = true, examples = "open") String name,
            @Schema(required = true) String version,
            @Schema(required = true, description = "Smallest count above zero that is shown; zero is always shown") int floor,
            @Schema(required = true, description = "Counts are rounded to the nearest multiple") int roundedTo,
            @Schema(required = true, description = "Sums above zero in the publication") int sums,
            @Schema(required = true, description = "Number of these that are hidden") int hidden) {
    }

    /** Coverage. */
    @Schema(name = "OpenDataCoverage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoverageView(
            @Schema(required = true, description = "Expected schools that delivered") int schoolsDelivered,
            @Schema(required = true, description = "Schools from which pacts expect deliveries") int schoolsExpected,
            @Schema(description = "Reference date of the oldest delivery in it") @Nullable LocalDate oldestReferenceDate) {
    }

    /** A sum. */
    @Schema(name = "OpenShortageRow", description = "Contains only the dimensions that are grouped by or filtered on")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(examples = "AM14") @Nullable String region,
            @Schema(examples = "2") @Nullable String level,
            @Schema(examples = "25604") @Nullable String programmeCode,
            @Schema(examples = "Software developer") @Nullable String programmeName,
            @Schema(examples = "ict_and_creative_industries") @Nullable String sector,
            @Schema(examples = "bol") @Nullable String learningPath,
            @Schema(required = true, description = "hidden: too small, or it would reveal another hidden sum; unknown: schools "
                    + "delivered it, but only as unknown; not_delivered: no included delivery covers "
                    + "it; zero is shown as 0") OpenCell.Status status,
            @Schema(description = "Rounded; present only when status is shown") @Nullable Long shortage,
            @Schema(description = "True when a school delivered a count in it as unknown, so that the value is a "
                    + "lower bound") @Nullable Boolean atLeast) {

        static RowView of(OpenCell cell, Registers then, LocalDate day) {
            String region = cell.regionCode().equals(OpenCell.ALL_REGIONS) ? null : cell.regionCode();
            Boolean atLeast = cell.hasUnknown() ? true : null;
            Map<Dimension, String> values = cell.level().values(cell.code());
            String code = values.get(Dimension.PROGRAMME);
            Optional<Programme> programme = Optional.ofNullable(code).flatMap(each -> then.programmes().nearest(day, each));
            return new RowView(region, programme.map(each -> each.level().code()).orElse(values.get(Dimension.LEVEL)), code,
                    programme.map(Programme::name).orElse(null),
                    programme.map(each -> each.sector().code()).orElse(values.get(Dimension.SECTOR)),
                    values.get(Dimension.LEARNING_PATH), cell.status(), cell.shortage(), atLeast);
        }

        List<@Nullable Object> csv(MetaView about) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(region);
            cells.add(level);
            cells.add(programmeCode);
            cells.add(programmeName);
            cells.add(sector);
            cells.add(learningPath);
            cells.add(status.code());
            cells.add(shortage);
            cells.add(atLeast);
            about.addTo(cells);
            return cells;
        }
    }

    /** One sum over time. */
    @Schema(name = "OpenShortageSeries")
    record Series(
            @Schema(required = true, description = "Oldest first; a publication without this sum is omitted") List<PointView> items) {

        static Series of(List<ReadOpenData.Point> points, Registers then, String licence) {
            return new Series(points.stream().map(point -> new PointView(MetaView.of(point.publication(), licence),
                    RowView.of(point.cell(), then, point.publication().referenceDate()))).toList());
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
            @Schema(description = "The region's published total") @Nullable Long shortage) {

        static RankView of(OpenPublication publication, String region, RegionRank rank, String licence) {
            return new RankView(MetaView.of(publication, licence), region, rank.rank(), rank.regions(), rank.shortage());
        }
    }
}
