package nl.stagepact.shortage.publication.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.stagepact.shortage.figure.domain.Dimension;

/**
 * Which cells of a publication are asked. What is filtered on is grouped by as well: no sum is made that was not published.
 *
 * @param filters codes by dimension: region, programme, level, sector, learning path; empty for all
 * @param groupBy of the same dimensions
 */
public record OpenQuery(Map<Dimension, Set<String>> filters, Set<Dimension> groupBy) {

    public boolean byRegion() {
        return groupBy.contains(Dimension.REGION) || !filter(Dimension.REGION).isEmpty();
    }

    /** Empty when nothing is published by this combination. */
    public Optional<OpenLevel> level() {
        Set<Dimension> dimensions = new HashSet<>(groupBy);
        filters.forEach((dimension, codes) -> {
            if (!codes.isEmpty()) {
                dimensions.add(dimension);
            }
        });
        return OpenLevel.of(dimensions);
    }

    /** Empty for all. */
    public Set<String> filter(Dimension dimension) {
        return filters.getOrDefault(dimension, Set.of());
    }

    public boolean wants(Dimension dimension, String code) {
        Set<String> codes = filter(dimension);
        return codes.isEmpty() || codes.contains(code);
    }
}
