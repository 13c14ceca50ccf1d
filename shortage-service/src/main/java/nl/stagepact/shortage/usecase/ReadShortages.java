package nl.stagepact.shortage.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.figure.Coverage;
import nl.stagepact.shortage.domain.figure.Dimension;
import nl.stagepact.shortage.domain.figure.FigureQuery;
import nl.stagepact.shortage.domain.figure.FigureRow;
import nl.stagepact.shortage.domain.figure.Ranking;
import nl.stagepact.shortage.domain.figure.Ranking.Ranked;
import nl.stagepact.shortage.domain.figure.ReadingRights;
import nl.stagepact.shortage.domain.institution.Institution;
import nl.stagepact.shortage.domain.institution.Institutions;
import nl.stagepact.shortage.domain.region.Regions;
import nl.stagepact.shortage.persistence.Figures;

/** Sums and rankings of the latest deliveries, for those who may read them exactly. */
@ApplicationScoped
public class ReadShortages {

    private final Figures figures;
    private final Regions regions;
    private final Institutions institutions;

    ReadShortages(Figures figures, Regions regions, Institutions institutions) {
        this.figures = figures;
        this.regions = regions;
        this.institutions = institutions;
    }

    /** @param rows sums by group; @param coverage the schools behind them */
    public record Answer(List<FigureRow> rows, Coverage coverage) {
    }

    /** @param rows by rank; @param coverage the schools behind them */
    public record TopAnswer(List<Ranked<FigureRow>> rows, Coverage coverage) {
    }

    /** @throws nl.stagepact.shortage.domain.figure.FiguresRefused for what the caller may not read */
    public Answer read(FigureQuery asked, ReadingRights rights) {
        FigureQuery query = narrowed(asked, rights);
        return new Answer(figures.sums(query), coverage(query.regions(), query.asOf()));
    }

    /** Programmes of one region by shortage. */
    public TopAnswer top(String region, LocalDate asOf, int limit, ReadingRights rights) {
        FigureQuery query = narrowed(new FigureQuery(Set.of(region), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), asOf,
                List.of(Dimension.PROGRAMME)), rights);
        List<Ranked<FigureRow>> ranked = Ranking.top(figures.sums(query), row -> row.sums().get(Measure.SHORTAGE).orElse(0L),
                row -> row.key().getOrDefault(Dimension.PROGRAMME, ""), limit);
        return new TopAnswer(ranked, coverage(query.regions(), asOf));
    }

    private FigureQuery narrowed(FigureQuery asked, ReadingRights rights) {
        Set<String> schools = asked.groupBy().contains(Dimension.INSTITUTION) ? rights.schools(institutions) : Set.of();
        return new FigureQuery(rights.narrow(asked.regions(), regions), asked.levels(), asked.programmes(), asked.sectors(),
                asked.learningPaths(), schools, asked.asOf(), asked.groupBy());
    }

    private Coverage coverage(Set<String> regionCodes, LocalDate asOf) {
        List<Coverage.Delivered> delivered = figures.delivered(regionCodes, asOf);
        Set<String> codes = delivered.stream().map(Coverage.Delivered::institutionCode).collect(Collectors.toSet());
        List<Institution> lacking = institutions.expectedBy(new HashSet<>(regions.pactsOf(regionCodes))).stream()
                .filter(school -> !codes.contains(school.code())).toList();
        return new Coverage(delivered, lacking);
    }
}
