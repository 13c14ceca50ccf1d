package nl.stagepact.placement.matching.kernel.market;

/**
 * Finds the best matching of all students, market by market. The scarcer side enters: students, or seats if there are fewer.
 * Its searches soon find somebody who is still free; those of the other side often end with one who is displaced, and come
 * past nearly everyone.
 */
public final class Clearing {

    private final Matching matching;
    private final int[] numbers;
    private final EnteringStudents students;
    private final EnteringSeats seats;

    private Clearing(Matching matching) {
        this.matching = matching;
        this.numbers = new int[matching.places()];
        this.students = new EnteringStudents(matching, numbers);
        this.seats = new EnteringSeats(matching, numbers);
    }

    /** @param matching that nobody has entered, with no declined edge and no negative weight */
    public static void clear(Matching matching) {
        new Clearing(matching).clear();
    }

    private void clear() {
        for (int student = 0; student < matching.edges().students(); student++) {
            matching.setEntered(student, true);
        }
        for (Market market : Market.of(matching)) {
            market.number(numbers);
            if (market.isForSeatsToEnter(matching.seats())) {
                seats.clear(market);
            } else {
                students.clear(market);
            }
        }
    }

    /** The best matching of one market, which has numbers of its own. */
    static Matching cleared(Edges edges, int[] seats, long[] outside) {
        Matching matching = new Matching(edges, seats, outside);
        Placing placing = new Placing(matching);
        for (int student : EntryOrder.of(edges, seats)) {
            placing.enter(student);
        }
        return matching;
    }
}
