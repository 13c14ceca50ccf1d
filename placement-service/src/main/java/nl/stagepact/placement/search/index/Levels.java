package nl.stagepact.placement.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Rows by level of their programmes. Cached, because each level combines the rows of some hundred programmes.
 *
 * @param levels by programme code, from which this was computed
 * @param version of the index from which this was computed
 * @param rows by level
 */
record Levels(Map<String, String> levels, long version, Map<String, RoaringBitmap> rows) {

    static Levels of(Map<String, String> levels, long version, Postings postings) {
        Map<String, RoaringBitmap> rows = new HashMap<>();
        levels.forEach((programme, level) -> rows.computeIfAbsent(level, any -> new RoaringBitmap())
                .or(postings.rows(Dimension.PROGRAMME, programme)));
        return new Levels(levels, version, rows);
    }

    boolean isCurrent(Map<String, String> currentLevels, long currentVersion) {
        return version == currentVersion && levels == currentLevels;
    }

    RoaringBitmap anyOf(Collection<String> wanted) {
        return FastAggregation.or(wanted.stream().map(level -> rows.getOrDefault(level, new RoaringBitmap())).iterator());
    }
}
