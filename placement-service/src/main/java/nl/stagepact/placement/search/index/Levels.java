package nl.stagepact.placement.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which rows are for a programme of which level: of some hundred programmes together, so made once, not for every question.
 *
 * @param levels of programmes, by code: of what this was made
 * @param version of the index: of what this was made
 * @param rows by level
 */
record Levels(Map<String, String> levels, long version, Map<String, RoaringBitmap> rows) {

    static Levels of(Map<String, String> levels, long version, Postings postings) {
        Map<String, RoaringBitmap> rows = new HashMap<>();
        levels.forEach((programme, level) -> rows.computeIfAbsent(level, any -> new RoaringBitmap())
                .or(postings.with(Dimension.PROGRAMME, programme)));
        return new Levels(levels, version, rows);
    }

    boolean areOf(Map<String, String> others, long otherVersion) {
        return version == otherVersion && levels == others;
    }

    RoaringBitmap anyOf(Collection<String> wanted) {
        return FastAggregation.or(wanted.stream().map(level -> rows.getOrDefault(level, new RoaringBitmap())).iterator());
    }
}
