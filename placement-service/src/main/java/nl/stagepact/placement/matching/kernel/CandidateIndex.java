package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Places by programme and by where they are: one sorted array of programme, row and column of a grid, and place. A student's
 * candidates are found by one binary search per row of the grid within reach.
 */
final class CandidateIndex {

    /** Programmes have numbers below this. */
    static final int MOST_PROGRAMMES = 1 << 19;
    private static final int MOST_PLACES = 1 << 20;
    private static final int CELL = 3_000;
    private static final int CELL_BITS = 12;
    private static final int PLACE_BITS = 20;
    private static final int CELLS = 1 << CELL_BITS;

    private final long[] entries;
    private final int west;
    private final int south;

    private CandidateIndex(long[] entries, int west, int south) {
        this.entries = entries;
        this.west = west;
        this.south = south;
    }

    static CandidateIndex of(List<Place> places) {
        if (places.size() > MOST_PLACES) {
            throw new IllegalArgumentException("At most " + MOST_PLACES + " places");
        }
        int west = places.stream().mapToInt(Place::x).min().orElse(0);
        int south = places.stream().mapToInt(Place::y).min().orElse(0);
        int size = 0;
        for (Place place : places) {
            size += place.programmes().size();
        }
        long[] entries = new long[size];
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int row = Math.floorDiv(place.y() - south, CELL);
            int column = Math.floorDiv(place.x() - west, CELL);
            if (row >= CELLS || column >= CELLS) {
                throw new IllegalArgumentException("Places lie further apart than " + CELLS * (CELL / 1_000) + " km");
            }
            for (int programme : place.programmes()) {
                if (programme < 0 || programme >= MOST_PROGRAMMES) {
                    throw new IllegalArgumentException("No programme: " + programme);
                }
                entries[at++] = prefix(programme, row, column) << PLACE_BITS | i;
            }
        }
        Arrays.sort(entries);
        return new CandidateIndex(entries, west, south);
    }

    /** What is done with a place. */
    interface Visitor {

        void visit(int place);
    }

    /** Visits places of a programme that are not further away than some metres, and some that are a little. */
    void visit(int programme, int x, int y, int metres, Visitor visitor) {
        int firstRow = clamp(Math.floorDiv(y - metres - south, CELL));
        int lastRow = clamp(Math.floorDiv(y + metres - south, CELL));
        int firstColumn = clamp(Math.floorDiv(x - metres - west, CELL));
        int lastColumn = clamp(Math.floorDiv(x + metres - west, CELL));
        for (int row = firstRow; row <= lastRow; row++) {
            long end = prefix(programme, row, lastColumn) + 1 << PLACE_BITS;
            int from = Arrays.binarySearch(entries, prefix(programme, row, firstColumn) << PLACE_BITS);
            for (int at = from < 0 ? -from - 1 : from; at < entries.length && entries[at] < end; at++) {
                visitor.visit((int) (entries[at] & MOST_PLACES - 1));
            }
        }
    }

    /** Visits all places of a programme. */
    void visitAll(int programme, Visitor visitor) {
        long end = prefix(programme + 1, 0, 0) << PLACE_BITS;
        int from = Arrays.binarySearch(entries, prefix(programme, 0, 0) << PLACE_BITS);
        for (int at = from < 0 ? -from - 1 : from; at < entries.length && entries[at] < end; at++) {
            visitor.visit((int) (entries[at] & MOST_PLACES - 1));
        }
    }

    private static int clamp(int cell) {
        return Math.clamp(cell, 0, CELLS - 1);
    }

    private static long prefix(int programme, int row, int column) {
        return ((long) programme << CELL_BITS | row) << CELL_BITS | column;
    }
}
