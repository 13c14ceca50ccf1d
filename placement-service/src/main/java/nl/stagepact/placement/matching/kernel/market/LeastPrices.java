package nl.stagepact.placement.matching.kernel.market;

/**
 * Lowers any prices that prove a matching to the least that do. The least price of a place is what one more seat there would
 * save. How far a price can fall is a distance: to nothing, to what a student without a place would pay, or to what a student
 * of another place would, whose price falls as well.
 */
public final class LeastPrices {

    private final Matching matching;
    private final Edges edges;
    private final Seats seats;
    private final Frontier frontier;

    private LeastPrices(Matching matching) {
        this.matching = matching;
        this.edges = matching.edges();
        this.seats = matching.seats();
        this.frontier = new Frontier(matching.places());
    }

    /** By place. */
    public static long[] of(Matching matching) {
        return new LeastPrices(matching).lowered();
    }

    private long[] lowered() {
        for (int place = 0; place < matching.places(); place++) {
            frontier.reach(place, matching.price(place));
        }
        for (int student = 0; student < edges.students(); student++) {
            if (matching.hasEntered(student) && !seats.isPlaced(student)) {
                limit(student, -matching.outside(student));
            }
        }
        while (frontier.hasNearerThan(Long.MAX_VALUE)) {
            pass(frontier.settleNearest());
        }
        long[] prices = matching.prices();
        for (int place = 0; place < prices.length; place++) {
            prices[place] -= frontier.distance(place);
        }
        return prices;
    }

    private void pass(int place) {
        long base = frontier.distance(place) - matching.price(place);
        for (int i = 0; i < seats.taken(place); i++) {
            int holder = seats.holder(place, i);
            limit(holder, base - edges.weight(seats.edge(holder)));
        }
    }

    /** No place becomes cheaper for a student than what it has. */
    private void limit(int student, long base) {
        int end = edges.row(student + 1);
        for (int edge = edges.row(student); edge < end; edge++) {
            if (!matching.isDeclined(edge)) {
                int place = edges.place(edge);
                frontier.reach(place, base + edges.weight(edge) + matching.price(place));
            }
        }
    }
}
