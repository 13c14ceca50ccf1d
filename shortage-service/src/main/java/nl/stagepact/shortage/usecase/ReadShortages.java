package nl.stagepact.shortage.usecase;

import java.time.LocalDate;
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
import nl.stagepact.shortage.domain.register.Registers;
import nl.stagepact.shortage.persistence.Figures;

/** Sums and rankings of the latest deliveries, for those who may read them exactly. */
@ApplicationScoped
public class ReadShortages {

    private final Figures figures;
    private final CurrentRegisters registers;

    ReadShortages(Figures figures, CurrentRegisters registers) {
        this.figures = figures;
        this.registers = registers;
    }

    /** @param rows sums by group; @param coverage the schools behind them */
    public record Answer(List<FigureRow> rows, Coverage coverage) {
    }

    /** @param rows by rank; @param coverage the schools behind them */
    public record TopAnswer(List<Ranked<FigureRow>> rows, Coverage coverage) {
    }

    /** @throws nl.stagepact.shortage.domain.figure.FiguresRefused for what the caller may not read */
    public Answer read(FigureQuery asked, ReadingRights rights) {
        Registers known = registers.now();
        FigureQuery query = narrowed(asked, rights, known);
        return new Answer(figures.sums(query, known.programmes()), coverage(query.regions(), query.asOf(), known));
    }

    /** Programmes of one region by shortage. */
    public TopAnswer top(String region, LocalDate asOf, int limit, ReadingRights rights) {
        Registers known = registers.now();
        FigureQuery query = narrowed(new FigureQuery(Set.of(region), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), asOf,
                List.of(Dimension.PROGRAMME)), rights, known);
        List<Ranked<FigureRow>> ranked = Ranking.top(figures.sums(query, known.programmes()),
                row -> row.sums().get(Measure.SHORTAGE).orElse(0L),
                row -> row.key().getOrDefault(Dimension.PROGRAMME, ""), limit);
        return new TopAnswer(ranked, coverage(query.regions(), asOf, known));
    }

    private static FigureQuery narrowed(FigureQuery asked, ReadingRights rights, Registers known) {
        Set<String> schools = asked.groupBy().contains(Dimension.INSTITUTION) ? rights.schools(known, asked.asOf())
                : Set.of();
        return new FigureQuery(rights.narrow(asked.regions(), known, asked.asOf()), asked.levels(), asked.programmes(),
                asked.sectors(),
                asked.learningPaths(), schools, asked.asOf(), asked.groupBy());
    }

    private Coverage coverage(Set<String> regionCodes, LocalDate asOf, Registers known) {
        List<Coverage.Delivered> delivered = figures.delivered(regionCodes, asOf);
        Set<String> codes = delivered.stream().map(Coverage.Delivered::institutionCode).collect(Collectors.toSet());
        List<Institution> lacking = known.expectedBy(known.areas().pactsOf(regionCodes, asOf), asOf).stream()
                .filter(school -> !codes.contains(school.code())).toList();
        return new Coverage(delivered, lacking);
    }
}
