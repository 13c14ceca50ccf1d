package nl.stagepact.placement.search.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Which rows have which value. */
final class Postings {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Dimension, Map<String, RoaringBitmap>> rows = new EnumMap<>(Dimension.class);

    Postings() {
        for (Dimension dimension : Dimension.values()) {
            rows.put(dimension, new HashMap<>());
        }
    }

    void add(Dimension dimension, String value, int row) {
        of(dimension).computeIfAbsent(value, any -> new RoaringBitmap()).add(row);
    }

    /** Not to be changed. */
    RoaringBitmap with(Dimension dimension, String value) {
        return of(dimension).getOrDefault(value, NONE);
    }

    RoaringBitmap withAnyOf(Dimension dimension, Collection<String> values) {
        return FastAggregation.or(values.stream().map(value -> with(dimension, value)).iterator());
    }

    Map<String, RoaringBitmap> of(Dimension dimension) {
        return rows.getOrDefault(dimension, Map.of());
    }
}
