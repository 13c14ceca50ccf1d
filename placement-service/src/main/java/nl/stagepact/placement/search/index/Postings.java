package nl.stagepact.placement.search.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Rows by value of each dimension. */
final class Postings {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Dimension, Map<String, RoaringBitmap>> rows = new EnumMap<>(Dimension.class);

    Postings() {
        for (Dimension dimension : Dimension.values()) {
            rows.put(dimension, new HashMap<>());
        }
    }

    void add(Dimension dimension, String value, int row) {
        rowsByValue(dimension).computeIfAbsent(value, any -> new RoaringBitmap()).add(row);
    }

    /** Callers must not modify the result. */
    RoaringBitmap rows(Dimension dimension, String value) {
        return rowsByValue(dimension).getOrDefault(value, NONE);
    }

    RoaringBitmap rowsWithAny(Dimension dimension, Collection<String> values) {
        return FastAggregation.or(values.stream().map(value -> rows(dimension, value)).iterator());
    }

    Map<String, RoaringBitmap> rowsByValue(Dimension dimension) {
        return rows.getOrDefault(dimension, Map.of());
    }
}
