package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A query of dropout figures. It sums the latest known version of each school and month. An empty filter selects everything,
 * except for regions, which are limited to readable ones.
 *
 * @param regions codes; empty selects none
 * @param programmes codes
 * @param levels codes
 * @param from first month
 * @param to last month
 * @param availableAt deliveries stored later are ignored
 * @param groupBy in the order by which rows are sorted; empty for a single sum
 */
public record DropoutQuery(Set<String> regions, Set<String> programmes, Set<String> levels, YearMonth from, YearMonth to,
        Instant availableAt, List<DropoutDimension> groupBy) {

    public DropoutQuery narrowedTo(Set<String> regionCodes) {
        return new DropoutQuery(regionCodes, programmes, levels, from, to, availableAt, groupBy);
    }
}
