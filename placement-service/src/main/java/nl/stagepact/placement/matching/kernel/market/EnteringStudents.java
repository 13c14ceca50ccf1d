package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/** Clears a market in which students enter one by one: there would be a seat for each, if every place suited every student. */
final class EnteringStudents {

    private final Matching matching;
    private final Edges edges;
    private final int[] numbers;

    /** @param numbers of the places within the market that is cleared */
    EnteringStudents(Matching matching, int[] numbers) {
        this.matching = matching;
        this.edges = matching.edges();
        this.numbers = numbers;
    }

    void clear(Market market) {
        int[] students = market.students();
        int[] places = market.places();
        Edges own = edgesOf(students);
        int[] seats = new int[places.length];
        Arrays.setAll(seats, i -> matching.seats().capacity(places[i]));
        long[] outside = new long[students.length];
        Arrays.setAll(outside, i -> matching.outside(students[i]));
        Matching cleared = Clearing.cleared(own, seats, outside);
        for (int i = 0; i < students.length; i++) {
            if (cleared.seats().isPlaced(i)) {
                matching.seats().take(students[i], edges.row(students[i]) + cleared.seats().edge(i) - own.row(i));
            }
        }
        for (int i = 0; i < places.length; i++) {
            matching.setPrice(places[i], cleared.price(i));
        }
    }

    /** With the numbers of the market, which lie together in memory. */
    private Edges edgesOf(int[] students) {
        int[] rows = new int[students.length + 1];
        for (int i = 0; i < students.length; i++) {
            rows[i + 1] = rows[i] + edges.row(students[i] + 1) - edges.row(students[i]);
        }
        int[] into = new int[rows[students.length]];
        long[] weights = new long[into.length];
        for (int i = 0; i < students.length; i++) {
            int first = edges.row(students[i]);
            for (int to = rows[i]; to < rows[i + 1]; to++) {
                into[to] = numbers[edges.place(first + to - rows[i])];
                weights[to] = edges.weight(first + to - rows[i]);
            }
        }
        return new Edges(rows, into, weights);
    }
}
