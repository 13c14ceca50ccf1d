package nl.stagepact.placement.search.index;

import java.util.Arrays;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which rows are in which postcode area: of thousands of areas some rows each, so that plain lists serve better than bitmaps.
 */
final class AreaPostings {

    private static final int[] NONE = {};
    private static final int SOME = 4;

    private final int[][] rows = new int[NearAreas.NUMBERS][];
    private final int[] counts = new int[NearAreas.NUMBERS];

    AreaPostings() {
        Arrays.fill(rows, NONE);
    }

    void add(int area, int row) {
        int count = counts[area];
        if (count == rows[area].length) {
            rows[area] = Arrays.copyOf(rows[area], Math.max(SOME, count + count / 2));
        }
        rows[area][count] = row;
        counts[area] = count + 1;
    }

    /** @param size above any row */
    RoaringBitmap in(NearAreas near, int size) {
        long[] bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int area = 0; area < rows.length; area++) {
            if (near.metresTo(area) != NearAreas.FAR) {
                mark(rows[area], counts[area], bits);
            }
        }
        return BitSetUtil.bitmapOf(bits);
    }

    private static void mark(int[] some, int count, long[] bits) {
        for (int i = 0; i < count; i++) {
            bits[some[i] / Long.SIZE] |= 1L << some[i];
        }
    }
}
