package nl.stagepact.placement.matching.kernel;

/**
 * A matching and the prices that prove it. Always the best one of the students that have entered, and kept so by one
 * search per event.
 *
 * <p>
 * What is proved: whoever has a place has the one of least weight and price together; whoever has none finds each place
 * at least as expensive as having none; a place with a free seat has no price.
 */
final class Matching {

    private final Edges edges;
    private final Seats seats;
    private final long[] outside;
    private final long[] prices;
    private final boolean[] hasEntered;
    private final boolean[] isDeclined;

    /** @param seatsOf each place @param outside what it costs to leave each student without a place */
    Matching(Edges edges, int[] seatsOf, long[] outside) {
        this.edges = edges;
        this.seats = new Seats(edges, seatsOf);
        this.outside = outside;
        this.prices = new long[seatsOf.length];
        this.hasEntered = new boolean[outside.length];
        this.isDeclined = new boolean[edges.size()];
    }

    /** Of an instance, which nobody has entered yet. */
    static Matching of(Candidates candidates) {
        Instance instance = candidates.instance();
        Weights weights = candidates.weights();
        return new Matching(candidates.edges(), instance.seats(),
                instance.students().stream().mapToLong(student -> weights.outside(student.policyClass())).toArray());
    }

    Edges edges() {
        return edges;
    }

    Seats seats() {
        return seats;
    }

    long price(int place) {
        return prices[place];
    }

    /** @param more than before, may be negative */
    void changePrice(int place, long more) {
        prices[place] += more;
    }

    long[] prices() {
        return prices.clone();
    }

    long outside(int student) {
        return outside[student];
    }

    /** What a student costs with what it has: weight and price of its place, or having none. */
    long worth(int student) {
        return seats.isPlaced(student) ? edges.weight(seats.edge(student)) + prices[seats.place(student)] : outside[student];
    }

    boolean hasEntered(int student) {
        return hasEntered[student];
    }

    void setEntered(int student, boolean entered) {
        hasEntered[student] = entered;
    }

    /** Whether the student does not want this place, and is not proposed for it again. */
    boolean isDeclined(int edge) {
        return isDeclined[edge];
    }

    void decline(int edge) {
        isDeclined[edge] = true;
    }
}
