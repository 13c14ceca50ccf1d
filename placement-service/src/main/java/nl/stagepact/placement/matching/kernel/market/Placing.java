package nl.stagepact.placement.matching.kernel.market;

/**
 * Finds a place for a student who enters, or for one of those who had a seat that was withdrawn: the cheapest way to end,
 * which is a free seat, a student who is left without a place instead, or staying without.
 */
public final class Placing {

    private final Matching matching;
    private final Edges edges;
    private final Seats seats;

    private final Frontier frontier;
    /** By place that was reached: the edge by which a student would move to it. */
    private final int[] edgeInto;
    /** And that student. */
    private final int[] mover;

    /** Of the search: the cheapest way to end, its place, and the student that it leaves without one. */
    private long best;
    private int endPlace;
    private int endStudent;

    public Placing(Matching matching) {
        int places = matching.places();
        this.matching = matching;
        this.edges = matching.edges();
        this.seats = matching.seats();
        this.frontier = new Frontier(places);
        this.edgeInto = new int[places];
        this.mover = new int[places];
    }

    public void enter(int student) {
        matching.setEntered(student, true);
        best = matching.outside(student);
        endPlace = -1;
        relax(student, 0);
        search();
        if (endPlace >= 0) {
            int place = moveBack(student, -1);
            seats.take(student, edgeInto[place]);
        }
    }

    /** One of those who have an overfull place leaves it. */
    public void evict(int place) {
        best = Long.MAX_VALUE;
        endPlace = -1;
        frontier.settle(place, 0);
        pass(place);
        search();
        moveBack(-1, place);
    }

    private void search() {
        while (frontier.hasNearerThan(best)) {
            pass(frontier.settleNearest());
        }
        for (int i = 0; i < frontier.settledCount(); i++) {
            int place = frontier.settled(i);
            matching.changePrice(place, best - frontier.distance(place));
        }
        frontier.clear();
    }

    /** Who holds a settled place could give it up, or move on. */
    private void pass(int place) {
        long unpriced = frontier.distance(place) - matching.price(place);
        int taken = seats.taken(place);
        for (int i = 0; i < taken; i++) {
            int holder = seats.holder(place, i);
            long left = unpriced - edges.weight(seats.edge(holder)) + matching.outside(holder);
            if (left < best) {
                best = left;
                endPlace = place;
                endStudent = holder;
            }
        }
        for (int i = 0; i < taken; i++) {
            int holder = seats.holder(place, i);
            relax(holder, unpriced - edges.weight(seats.edge(holder)));
        }
    }

    /**
     * Reaches the places to which a student could move. Most edges lead to none that is nearer by them, so that is asked before
     * anything that needs more memory, and as one question: a processor guesses the answer right more often than to two.
     *
     * @param base distance before the move
     */
    private void relax(int student, long base) {
        int end = edges.row(student + 1);
        for (int edge = edges.row(student); edge < end; edge++) {
            long unpriced = base + edges.weight(edge);
            if (unpriced >= best) {
                return; // later ones have larger weights
            }
            int place = edges.place(edge);
            long distance = unpriced + matching.price(place);
            if (distance >= Math.min(best, frontier.distance(place)) || matching.isDeclined(edge)) {
                continue;
            }
            if (seats.hasFree(place)) { // which is free of charge, and so an end
                best = distance;
                endPlace = place;
                endStudent = -1;
            } else {
                frontier.reach(place, distance);
            }
            edgeInto[place] = edge;
            mover[place] = student;
        }
    }

    /**
     * Moves everyone on the way from the end to the beginning.
     *
     * @param student that enters, or -1 @param overfull place that someone leaves, or -1
     * @return the place that the student takes
     */
    private int moveBack(int student, int overfull) {
        if (endStudent >= 0) {
            seats.leave(endStudent);
        }
        int place = endPlace;
        while (place != overfull && mover[place] != student) {
            int moving = mover[place];
            int edge = edgeInto[place];
            place = seats.place(moving);
            seats.leave(moving);
            seats.take(moving, edge);
        }
        return place;
    }
}
