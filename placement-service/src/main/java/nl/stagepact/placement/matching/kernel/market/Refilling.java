package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * Fills a seat that became free: the student for whom that is worth most moves in, whose seat is filled in turn; until a
 * student moves in who had no place, or a seat stays free.
 */
public final class Refilling {

    private final Matching matching;
    private final Edges edges;
    private final Seats seats;
    private final Columns columns;

    private final Frontier frontier;
    /** By place that was reached: the edge by which a student would leave it. */
    private final int[] edgeOut;
    private int[] path = new int[16];

    private long best;
    private int endPlace;
    private int endEdge;

    public Refilling(Matching matching) {
        int places = matching.places();
        this.matching = matching;
        this.edges = matching.edges();
        this.seats = matching.seats();
        this.frontier = new Frontier(places);
        this.edgeOut = new int[places];
        this.columns = new Columns(edges, places);
    }

    /** @param place with a free seat */
    public void fill(int place) {
        best = matching.price(place); // to leave it free
        if (best == 0) {
            return;
        }
        endPlace = place;
        endEdge = -1;
        frontier.reach(place, 0);
        while (frontier.hasNearerThan(best)) {
            pass(frontier.settleNearest());
        }
        for (int i = 0; i < frontier.settledCount(); i++) {
            int settled = frontier.settled(i);
            matching.changePrice(settled, frontier.distance(settled) - best);
        }
        frontier.clear();
        move(place);
    }

    /** A settled place could stay free, or be filled from another one. */
    private void pass(int place) {
        long distance = frontier.distance(place);
        if (distance + matching.price(place) < best) {
            best = distance + matching.price(place);
            endPlace = place;
            endEdge = -1;
        }
        for (int i = columns.column(place); i < columns.column(place + 1); i++) {
            consider(columns.edge(i), place, distance);
        }
    }

    /** Whether the student of an edge would move in. */
    private void consider(int edge, int place, long distance) {
        int student = columns.student(edge);
        if (!matching.hasEntered(student) || matching.isDeclined(edge)) {
            return;
        }
        long reached = distance + edges.weight(edge) + matching.price(place) - matching.worth(student);
        if (reached >= best) {
            return;
        }
        if (!seats.isPlaced(student)) {
            best = reached;
            endPlace = place;
            endEdge = edge;
        } else {
            int left = seats.place(student);
            if (frontier.reach(left, reached)) {
                edgeOut[left] = edge;
            }
        }
    }

    /** From the seat that is free to the end, so that each moves to a free one. */
    private void move(int free) {
        int steps = 0;
        for (int place = endPlace; place != free; place = edges.place(edgeOut[place])) {
            if (steps == path.length) {
                path = Arrays.copyOf(path, steps * 2);
            }
            path[steps++] = edgeOut[place];
        }
        while (steps > 0) {
            int edge = path[--steps];
            seats.leave(columns.student(edge));
            seats.take(columns.student(edge), edge);
        }
        if (endEdge >= 0) {
            seats.take(columns.student(endEdge), endEdge);
        }
    }
}
