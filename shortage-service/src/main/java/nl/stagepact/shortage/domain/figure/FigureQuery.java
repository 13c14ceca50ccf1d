package nl.stagepact.shortage.domain.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which figures are asked. Of each school the latest delivery counts, of those not after the date. An empty filter filters
 * nothing, but for regions, which the caller's rights have always narrowed down.
 *
 * @param regions codes; only these are read
 * @param levels codes
 * @param programmes codes
 * @param sectors codes
 * @param learningPaths codes
 * @param institutions codes
 * @param asOf the last reference date that counts
 * @param groupBy in the order in which rows are sorted; empty gives one row with the sum
 */
public record FigureQuery(Set<String> regions, Set<String> levels, Set<String> programmes, Set<String> sectors,
        Set<String> learningPaths, Set<String> institutions, LocalDate asOf, List<Dimension> groupBy) {
}
