package nl.stagepact.placement.matching.kernel;

/**
 * Which students could have which places, in compressed rows: those of student {@code s} are at {@code row(s)} to
 * {@code row(s + 1)}, those with the least weight first.
 */
final class Edges {

    private final int[] rows;
    private final int[] places;
    private final long[] weights;

    /** @param rows one more than there are students */
    Edges(int[] rows, int[] places, long[] weights) {
        this.rows = rows;
        this.places = places;
        this.weights = weights;
    }

    int students() {
        return rows.length - 1;
    }

    int size() {
        return rows[rows.length - 1];
    }

    int row(int student) {
        return rows[student];
    }

    int place(int edge) {
        return places[edge];
    }

    long weight(int edge) {
        return weights[edge];
    }
}
