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

/** Reads exact sums and rankings of current deliveries. */
@ApplicationScoped
public class ReadShortages {

    private final Figures figures;
    private final CurrentRegisters registers;

    ReadShortages(Figures figures, CurrentRegisters registers) {
        this.figures = figures;
        this.registers = registers;
    }

    /**
     * @param rows sums by group, or ranked sums
     * @param coverage schools included in them
     * @param registers as known at the requested moment, for names, levels and sectors in the answer
     */
    public record Answer<T>(List<T> rows, Coverage coverage, Registers registers) {
    }

    /** @throws nl.stagepact.shortage.access.domain.AccessRefused if something requested is not readable */
    public Answer<FigureRow> read(FigureQuery asked, ReadingRights rights) {
        FigureQuery query = narrowed(asked, rights);
        Registers known = registers.knownAt(query.availableAt());
        return new Answer<>(figures.sums(query, known.programmes()), coverage(query, known), known);
    }

    /**
     * Ranks programmes by shortage.
     *
     * @param asked grouped by programme
     * @param limit last rank included
     */
    public Answer<Ranked<FigureRow>> top(FigureQuery asked, int limit, ReadingRights rights) {
        Answer<FigureRow> sums = read(asked, rights);
        List<Ranked<FigureRow>> ranked = Ranking.top(sums.rows(), row -> row.sums().get(Measure.SHORTAGE).orElse(0L),
                row -> row.key().getOrDefault(Dimension.PROGRAMME, ""), limit);
        return new Answer<>(ranked, sums.coverage(), sums.registers());
    }

    /** Access depends on the current registers, even for figures of an earlier moment. */
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
        List<Institution> missing = known
                .expectedBy(known.areas().pactsOf(query.regions(), query.validAt()), query.validAt()).stream()
                .filter(school -> !codes.contains(school.code())).toList();
        return new Coverage(delivered, missing);
    }
}
