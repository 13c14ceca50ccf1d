package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * Clears a market that has fewer seats than students: the two swap roles. Each seat enters like a student would, and takes
 * the student with whom most is saved: what it costs to leave that one without a place, less the weight of the edge. A seat
 * that stays free saves nothing. The best matching is the same.
 */
final class EnteringSeats {

    private final Matching matching;
    private final Edges edges;
    private final int[] numbers;

    /** @param numbers of the places within the market that is cleared */
    EnteringSeats(Matching matching, int[] numbers) {
        this.matching = matching;
        this.edges = matching.edges();
        this.numbers = numbers;
    }

    void clear(Market market) {
        int[] students = market.students();
        int[] firstSeats = firstSeats(market.places());
        int[] one = new int[students.length];
        Arrays.fill(one, 1);
        Matching swapped = Clearing.cleared(SeatRows.of(matching, market, numbers, firstSeats), one,
                new long[firstSeats[market.places().length]]);
        take(market, firstSeats, swapped);
        setPrices(market, firstSeats, swapped);
    }

    /** Of each place, by its number in the market; the last entry is how many seats there are. */
    private int[] firstSeats(int[] places) {
        int[] first = new int[places.length + 1];
        for (int i = 0; i < places.length; i++) {
            first[i + 1] = first[i] + matching.seats().capacity(places[i]);
        }
        return first;
    }

    private void take(Market market, int[] firstSeats, Matching swapped) {
        for (int place = 0; place < market.places().length; place++) {
            for (int seat = firstSeats[place]; seat < firstSeats[place + 1]; seat++) {
                if (swapped.seats().isPlaced(seat)) {
                    int student = market.students()[swapped.seats().place(seat)];
                    matching.seats().take(student, edge(student, market.places()[place]));
                }
            }
        }
    }

    private int edge(int student, int place) {
        int edge = edges.row(student);
        while (edges.place(edge) != place) {
            edge++;
        }
        return edge;
    }

    /** The highest that a place can have: what its seats save. Without a seat, at least what anybody would pay. */
    private void setPrices(Market market, int[] firstSeats, Matching swapped) {
        long most = 0;
        for (int student : market.students()) {
            most = Math.max(most, matching.outside(student));
        }
        for (int place = 0; place < market.places().length; place++) {
            boolean hasSeats = firstSeats[place] < firstSeats[place + 1];
            matching.setPrice(market.places()[place], hasSeats ? -swapped.worth(firstSeats[place]) : most);
        }
    }
}
