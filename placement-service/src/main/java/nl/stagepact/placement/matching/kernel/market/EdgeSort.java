package nl.stagepact.placement.matching.kernel.market;

/** Sorts a row of edges by weight, then place, in the two arrays that hold them. A Shell sort: rows have tens to thousands. */
public final class EdgeSort {

    /** Per edge, before a row does not count as nearly sorted. */
    private static final long MOST_MOVES = 8;

    private final int[] places;
    private final long[] weights;

    private EdgeSort(int[] places, long[] weights) {
        this.places = places;
        this.weights = weights;
    }

    /** @param from first edge of the row @param to the one after its last */
    public static void byWeight(int[] places, long[] weights, int from, int to) {
        new EdgeSort(places, weights).sort(from, to);
    }

    /** As {@link #byWeight}, and sooner where most edges are near their final position. */
    static void nearlySorted(int[] places, long[] weights, int from, int to) {
        EdgeSort sort = new EdgeSort(places, weights);
        long moves = 0;
        for (int i = from + 1; i < to; i++) {
            moves += sort.insert(i, from, 1);
            if (moves > MOST_MOVES * (to - from)) {
                sort.sort(from, to);
                return;
            }
        }
    }

    private void sort(int from, int to) {
        int gap = 1;
        while (gap < (to - from) / 3) {
            gap = gap * 3 + 1;
        }
        for (; gap > 0; gap /= 3) {
            for (int i = from + gap; i < to; i++) {
                insert(i, from, gap);
            }
        }
    }

    /** Moves an edge to the front, in steps of the gap, past all that come after it. @return how many */
    private int insert(int edge, int from, int gap) {
        long weight = weights[edge];
        int place = places[edge];
        int at = edge;
        while (at >= from + gap && isAfter(at - gap, weight, place)) {
            weights[at] = weights[at - gap];
            places[at] = places[at - gap];
            at -= gap;
        }
        weights[at] = weight;
        places[at] = place;
        return (edge - at) / gap;
    }

    private boolean isAfter(int edge, long weight, int place) {
        return weights[edge] > weight || weights[edge] == weight && places[edge] > place;
    }
}
