package nl.stagepact.shortage.figure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * Which figures are asked. Of each school (or of SBB) the latest delivery counts, of those for a day not after
 * {@code validAt} that were known at {@code availableAt}. An empty filter filters nothing, but for regions, which the caller's
 * rights have always narrowed down.
 *
 * @param source whose counts: schools' or SBB's, never both
 * @param regions codes; only these are read
 * @param levels codes
 * @param programmes codes
 * @param sectors codes
 * @param learningPaths codes
 * @param institutions codes
 * @param validAt the last reference date that counts
 * @param availableAt what was stored later does not count
 * @param groupBy in the order in which rows are sorted; empty gives one row with the sum
 */
public record FigureQuery(Source.Kind source, Set<String> regions, Set<String> levels, Set<String> programmes,
        Set<String> sectors,
        Set<String> learningPaths, Set<String> institutions, LocalDate validAt, Instant availableAt,
        List<Dimension> groupBy) {

    /** The same of another day. */
    public FigureQuery on(LocalDate day) {
        return new FigureQuery(source, regions, levels, programmes, sectors, learningPaths, institutions, day, availableAt,
                groupBy);
    }

    /** The same, of what the caller may read. */
    public FigureQuery narrowedTo(Set<String> regionCodes, Set<String> institutionCodes) {
        return new FigureQuery(source, regionCodes, levels, programmes, sectors, learningPaths, institutionCodes, validAt,
                availableAt, groupBy);
    }
}
