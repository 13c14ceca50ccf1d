package nl.stagepact.placement.search.index;

import java.util.Arrays;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Rows per postcode area. Plain arrays, because each of the thousands of areas has few rows, for which bitmaps cost more.
 */
final class AreaPostings {

    private static final int[] NONE = {};
    private static final int INITIAL_CAPACITY = 4;

    private final int[][] rows = new int[NearAreas.NUMBER_COUNT][];
    private final int[] counts = new int[NearAreas.NUMBER_COUNT];

    AreaPostings() {
        Arrays.fill(rows, NONE);
    }

    void add(int area, int row) {
        int count = counts[area];
        if (count == rows[area].length) {
            rows[area] = Arrays.copyOf(rows[area], Math.max(INITIAL_CAPACITY, count + count / 2));
        }
        rows[area][count] = row;
        counts[area] = count + 1;
    }

    /** @param size greater than every row number */
    RoaringBitmap rowsIn(NearAreas near, int size) {
        long[] bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int area = 0; area < rows.length; area++) {
            if (near.metresTo(area) != NearAreas.FAR) {
                mark(rows[area], counts[area], bits);
            }
        }
        return BitSetUtil.bitmapOf(bits);
    }

    private static void mark(int[] rows, int count, long[] bits) {
        for (int i = 0; i < count; i++) {
            bits[rows[i] / Long.SIZE] |= 1L << rows[i];
        }
    }
}
