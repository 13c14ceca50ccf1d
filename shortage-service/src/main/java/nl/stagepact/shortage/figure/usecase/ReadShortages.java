package nl.stagepact.shortage.figure.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.domain.Ranking;
import nl.stagepact.shortage.figure.domain.Ranking.Ranked;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Sums and rankings of the latest deliveries, for those who may read them exactly. */
@ApplicationScoped
public class ReadShortages {

    private final Figures figures;
    private final CurrentRegisters registers;

    ReadShortages(Figures figures, CurrentRegisters registers) {
        this.figures = figures;
        this.registers = registers;
    }

    /**
     * @param rows sums by group; by rank where a ranking was asked
     * @param coverage the schools behind them
     * @param registers as they were known at the moment asked: names, levels and sectors of the answer are theirs
     */
    public record Answer<T>(List<T> rows, Coverage coverage, Registers registers) {
    }

    /** @throws nl.stagepact.shortage.access.domain.AccessRefused for what the caller may not read */
    public Answer<FigureRow> read(FigureQuery asked, ReadingRights rights) {
        FigureQuery query = narrowed(asked, rights);
        Registers known = registers.knownAt(query.availableAt());
        return new Answer<>(figures.sums(query, known.programmes()), coverage(query, known), known);
    }

    /**
     * Programmes by shortage.
     *
     * @param asked grouped by programme
     * @param limit last rank shown
     */
    public Answer<Ranked<FigureRow>> top(FigureQuery asked, int limit, ReadingRights rights) {
        Answer<FigureRow> sums = read(asked, rights);
        List<Ranked<FigureRow>> ranked = Ranking.top(sums.rows(), row -> row.sums().get(Measure.SHORTAGE).orElse(0L),
                row -> row.key().getOrDefault(Dimension.PROGRAMME, ""), limit);
        return new Answer<>(ranked, sums.coverage(), sums.registers());
    }

    /** Who may read what is decided by what holds now, whatever moment is asked. */
    private FigureQuery narrowed(FigureQuery asked, ReadingRights rights) {
        Registers now = registers.now();
        Set<String> schools = asked.groupBy().contains(Dimension.INSTITUTION) && asked.source() == Source.Kind.SCHOOL
                ? rights.schools(now, asked.validAt())
                : Set.of();
        return asked.narrowedTo(rights.narrow(asked.regions(), now, asked.validAt()), schools);
    }

    private Coverage coverage(FigureQuery query, Registers known) {
        List<Coverage.Delivered> delivered = figures.delivered(query);
        if (query.source() == Source.Kind.SBB) {
            return new Coverage(delivered, List.of());
        }
        Set<String> codes = delivered.stream().map(Coverage.Delivered::source).collect(Collectors.toSet());
        List<Institution> lacking = known
                .expectedBy(known.areas().pactsOf(query.regions(), query.validAt()), query.validAt()).stream()
                .filter(school -> !codes.contains(school.code())).toList();
        return new Coverage(delivered, lacking);
    }
}
