package nl.stagepact.placement.matching.kernel.market;

/**
 * Which students could have which places, in compressed rows: those of student {@code s} are at {@code row(s)} to
 * {@code row(s + 1)}, those with the least weight first.
 */
public final class Edges {

    private final int[] rows;
    private final int[] places;
    private final long[] weights;

    /** @param rows one more than there are students */
    public Edges(int[] rows, int[] places, long[] weights) {
        this.rows = rows;
        this.places = places;
        this.weights = weights;
    }

    public int students() {
        return rows.length - 1;
    }

    public int size() {
        return rows[rows.length - 1];
    }

    public int row(int student) {
        return rows[student];
    }

    public int place(int edge) {
        return places[edge];
    }

    public long weight(int edge) {
        return weights[edge];
    }
}
