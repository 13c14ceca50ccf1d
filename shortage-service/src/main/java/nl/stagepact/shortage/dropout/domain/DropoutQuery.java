package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Which figures of dropout are asked. Of each school and month the latest version that was known counts. An empty filter
 * filters nothing, but for regions, which the caller's rights have always narrowed down.
 *
 * @param regions codes; only these are read
 * @param programmes codes
 * @param levels codes
 * @param from first month
 * @param to last month
 * @param availableAt what was stored later does not count
 * @param groupBy in the order in which rows are sorted; empty gives one row with the sum
 */
public record DropoutQuery(Set<String> regions, Set<String> programmes, Set<String> levels, YearMonth from, YearMonth to,
        Instant availableAt, List<DropoutDimension> groupBy) {

    public DropoutQuery narrowedTo(Set<String> regionCodes) {
        return new DropoutQuery(regionCodes, programmes, levels, from, to, availableAt, groupBy);
    }
}
