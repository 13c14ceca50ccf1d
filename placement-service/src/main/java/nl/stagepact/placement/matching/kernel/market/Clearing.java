package nl.stagepact.placement.matching.kernel.market;

/**
 * Finds the best matching of all students, market by market. Who is scarcer enters: students, or seats where there are fewer
 * of these. Searches of the scarcer side soon find somebody who is still free; those of the other side often end with one who
 * is displaced, and come past nearly everyone. In the region of the benchmark that saves three quarters of all steps.
 */
public final class Clearing {

    private final Matching matching;
    private final StudentsEnter students;
    private final SeatsEnter seats;

    private Clearing(Matching matching) {
        this.matching = matching;
        int[] numbers = new int[matching.places()];
        this.students = new StudentsEnter(matching, numbers);
        this.seats = new SeatsEnter(matching, numbers);
    }

    /** @param matching that nobody has entered yet */
    public static void clear(Matching matching) {
        new Clearing(matching).clear();
    }

    private void clear() {
        for (int student = 0; student < matching.edges().students(); student++) {
            matching.setEntered(student, true);
        }
        for (Market market : Market.of(matching)) {
            if (market.seats(matching.seats()) < market.students().length) {
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
