package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.domain.Ranking.Ranked;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Programmes of a region by shortage. */
@Schema(name = "TopShortages")
record TopView(
        @Schema(required = true, description = "Definition of a shortage") String definition,
        @Schema(required = true, examples = "1", description = "Increased when the definition of the counts "
                + "changes") String definitionVersion,
        @Schema(required = true, examples = "AM14") String region,
        @Schema(required = true, description = "Whose counts: the schools' or SBB's, never both") Source.Kind source,
        @Schema(required = true, description = "The latest delivery of each school (or of SBB) up to this day is "
                + "included") LocalDate validAt,
        @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
        @Schema(required = true, description = "By rank; equal shortages share a rank and are sorted by code") List<RowView> items,
        @Schema(required = true) CoverageView coverage) {

    static final List<String> CSV_HEADER = Stream.concat(Stream.of("rank", "programmeCode", "programmeName", "level",
            "sector", "demo", "shortage"), FigureAbout.CSV_HEADER.stream()).toList();

    Stream<List<@Nullable Object>> csv() {
        FigureAbout about = new FigureAbout(source.code(), validAt, availableAt, coverage);
        return items.stream().map(row -> row.csv(about));
    }

    /** One programme. */
    @Schema(name = "TopShortageRow")
    record RowView(
            @Schema(required = true, minimum = "1", description = "Competition ranking: 1, 2, 2, 4") int rank,
            @Schema(required = true, examples = "25604") String programmeCode,
            @Schema(required = true, examples = "Software developer") String programmeName,
            @Schema(required = true, examples = "4") String level,
            @Schema(required = true, examples = "ict_and_creative_industries") String sector,
            @Schema(required = true, description = "True for a demo code, which no official register issued") boolean demo,
            @Schema(required = true, minimum = "1") long shortage) {

        static RowView of(Ranked<FigureRow> ranked, Dated<Programme> programmes, LocalDate asOf) {
            String code = ranked.item().key().getOrDefault(Dimension.PROGRAMME, "");
            Programme programme = programmes.nearest(asOf, code).orElseThrow();
            return new RowView(ranked.rank(), code, programme.name(), programme.level().code(), programme.sector().code(),
                    programme.demo(), ranked.item().sums().get(Measure.SHORTAGE).orElse(0L));
        }

        private List<@Nullable Object> csv(FigureAbout about) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(rank, programmeCode, programmeName, level, sector, demo,
                    shortage));
            cells.addAll(about.cells());
            return cells;
        }
    }
}
