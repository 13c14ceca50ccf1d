package nl.stagepact.placement.matching.kernel.market;

/** Sorts a row of edges by weight, then place, in the two arrays that hold them. A Shell sort: rows have tens to thousands. */
public final class EdgeSort {

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

    /** As {@link #byWeight}, for a row in which each edge is near its place. */
    static void ofNearlySorted(int[] places, long[] weights, int from, int to) {
        new EdgeSort(places, weights).sort(from, to, 1);
    }

    private void sort(int from, int to, int gap) {
        for (int i = from + gap; i < to; i++) {
            insert(i, from, gap);
        }
    }

    private void sort(int from, int to) {
        int gap = 1;
        while (gap < (to - from) / 3) {
            gap = gap * 3 + 1;
        }
        for (; gap > 0; gap /= 3) {
            sort(from, to, gap);
        }
    }

    /** Moves an edge to the front, in steps of the gap, past all that come after it. */
    private void insert(int edge, int from, int gap) {
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
    }

    private boolean isAfter(int edge, long weight, int place) {
        return weights[edge] > weight || weights[edge] == weight && places[edge] > place;
    }
}
