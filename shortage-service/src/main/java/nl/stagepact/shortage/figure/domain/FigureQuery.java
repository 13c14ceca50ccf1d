package nl.stagepact.shortage.figure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * A query of figures. It sums the latest delivery of each school (or of SBB) with a reference date up to {@code validAt}, as
 * known at {@code availableAt}. An empty filter selects everything, except for regions, which are limited to readable ones.
 *
 * @param source schools or SBB, never both
 * @param regions codes; empty selects none
 * @param levels codes
 * @param programmes codes
 * @param sectors codes
 * @param learningPaths codes
 * @param institutions codes
 * @param validAt latest reference date
 * @param availableAt deliveries stored later are ignored
 * @param groupBy in the order by which rows are sorted; empty for a single sum
 */
public record FigureQuery(Source.Kind source, Set<String> regions, Set<String> levels, Set<String> programmes,
        Set<String> sectors,
        Set<String> learningPaths, Set<String> institutions, LocalDate validAt, Instant availableAt,
        List<Dimension> groupBy) {

    /** The same query for another day. */
    public FigureQuery on(LocalDate day) {
        return new FigureQuery(source, regions, levels, programmes, sectors, learningPaths, institutions, day, availableAt,
                groupBy);
    }

    /** The same query, limited to what the caller may read. */
    public FigureQuery narrowedTo(Set<String> regionCodes, Set<String> institutionCodes) {
        return new FigureQuery(source, regionCodes, levels, programmes, sectors, learningPaths, institutionCodes, validAt,
                availableAt, groupBy);
    }
}
