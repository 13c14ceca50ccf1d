package nl.stagepact.shortage.publication.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nl.stagepact.shortage.figure.domain.Dimension;

/**
 * A query of published cells. Filters imply grouping, because sums are published with noise of their own.
 *
 * @param filters codes by dimension: region, programme, level, sector; empty for all
 * @param groupBy dimensions among the same ones
 */
public record OpenQuery(Map<Dimension, Set<String>> filters, Set<Dimension> groupBy) {

    /** Whether each region has sums of its own: also for what is published in no other way. */
    public boolean byRegion() {
        return groupBy.contains(Dimension.REGION) || !filter(Dimension.REGION).isEmpty() || !level().isPublished(false);
    }

    public OpenLevel level() {
        Set<Dimension> dimensions = new HashSet<>(groupBy);
        filters.forEach((dimension, codes) -> {
            if (!codes.isEmpty()) {
                dimensions.add(dimension);
            }
        });
        return OpenLevel.of(dimensions);
    }

    /** Codes to which the dimension is limited; empty for all. */
    public Set<String> filter(Dimension dimension) {
        return filters.getOrDefault(dimension, Set.of());
    }

    public boolean wants(Dimension dimension, String code) {
        Set<String> codes = filter(dimension);
        return codes.isEmpty() || codes.contains(code);
    }
}
