package nl.stagepact.placement.matching.kernel.market;

/**
 * A matching and the prices that prove it: after {@link Clearing}, and after each event, the best one of the students that
 * have entered. An event takes one search or two.
 *
 * <p>
 * What is proved: whoever has a place has the one of least weight and price together; whoever has none finds each place
 * at least as expensive as having none; a place with a free seat has no price.
 */
public final class Matching {

    private final Edges edges;
    private final Seats seats;
    private final long[] outside;
    private final long[] prices;
    private final boolean[] hasEntered;
    private boolean[] isDeclined = {};

    /** @param seatsOf each place @param outside what it costs to leave each student without a place */
    public Matching(Edges edges, int[] seatsOf, long[] outside) {
        this.edges = edges;
        this.seats = new Seats(edges, seatsOf);
        this.outside = outside;
        this.prices = new long[seatsOf.length];
        this.hasEntered = new boolean[outside.length];
    }

    public Edges edges() {
        return edges;
    }

    public Seats seats() {
        return seats;
    }

    public int places() {
        return prices.length;
    }

    public long price(int place) {
        return prices[place];
    }

    void setPrice(int place, long price) {
        prices[place] = price;
    }

    /** @param more than before, may be negative */
    void changePrice(int place, long more) {
        prices[place] += more;
    }

    public long[] prices() {
        return prices.clone();
    }

    public long outside(int student) {
        return outside[student];
    }

    /** What a student costs with what it has: weight and price of its place, or having none. */
    public long worth(int student) {
        return seats.isPlaced(student) ? edges.weight(seats.edge(student)) + prices[seats.place(student)] : outside[student];
    }

    public boolean hasEntered(int student) {
        return hasEntered[student];
    }

    public void setEntered(int student, boolean entered) {
        hasEntered[student] = entered;
    }

    /** Whether the student does not want this place, and is not proposed for it again. */
    public boolean isDeclined(int edge) {
        return edge < isDeclined.length && isDeclined[edge];
    }

    public void decline(int edge) {
        if (isDeclined.length == 0) {
            isDeclined = new boolean[edges.size()];
        }
        isDeclined[edge] = true;
    }
}
