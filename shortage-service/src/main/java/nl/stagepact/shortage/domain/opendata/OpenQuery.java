package nl.stagepact.shortage.domain.opendata;

import java.util.Set;

import nl.stagepact.shortage.domain.figure.Dimension;

/**
 * Which cells of a publication are asked. What is filtered on is grouped by as well: no sum is made that was not published.
 *
 * @param regions codes; empty for all
 * @param programmes codes; empty for all
 * @param levels codes; empty for all
 * @param sectors codes; empty for all
 * @param groupBy of region, programme, level and sector
 */
public record OpenQuery(Set<String> regions, Set<String> programmes, Set<String> levels, Set<String> sectors,
        Set<Dimension> groupBy) {

    public boolean byRegion() {
        return groupBy.contains(Dimension.REGION) || !regions.isEmpty();
    }

    public OpenLevel level() {
        Set<Dimension> dimensions = new java.util.HashSet<>(groupBy);
        if (!programmes.isEmpty()) {
            dimensions.add(Dimension.PROGRAMME);
        }
        if (!levels.isEmpty()) {
            dimensions.add(Dimension.LEVEL);
        }
        if (!sectors.isEmpty()) {
            dimensions.add(Dimension.SECTOR);
        }
        return OpenLevel.of(dimensions);
    }
}
