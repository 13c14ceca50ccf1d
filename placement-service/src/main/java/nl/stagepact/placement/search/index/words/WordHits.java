package nl.stagepact.placement.search.index.words;

import java.util.Arrays;

import org.roaringbitmap.RoaringBitmap;

/**
 * Rows that hold the words of a search.
 *
 * @param rows all of them
 * @param ranked the same in order, when ranks were asked for
 * @param ranks of those
 */
public record WordHits(RoaringBitmap rows, int[] ranked, long[] ranks) {

    /** Without ranks. */
    static WordHits of(RoaringBitmap rows) {
        return new WordHits(rows, new int[0], new long[0]);
    }

    /**
     * Position of a row among the hits: the lower, the better. First by how its worst word is found (as written, by its stem,
     * in a compound, by a typing error), then by score. The same as long as the vacancy does not change.
     *
     * @param row one of the rows of a search that asked for ranks
     */
    public long rank(int row) {
        return ranks[Arrays.binarySearch(ranked, row)];
    }
}
