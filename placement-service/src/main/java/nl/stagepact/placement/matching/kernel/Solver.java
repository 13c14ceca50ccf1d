package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

/**
 * Finds the matching of least weight, students without a place counted at their outside option. Students enter one by one; each
 * entry is one search for the cheapest way to end: a free seat, a student who is left without a place instead, or staying
 * without.
 * Prices of places rise so that every student always has the place that is cheapest for it, or none; they prove the result.
 */
final class Solver {

    private final Edges edges;
    private final Seats seats;
    private final long[] outside;
    private final long[] prices;

    private final Frontier frontier;
    /** By place that was reached: the edge by which a student would move to it. */
    private final int[] edgeInto;
    /** And that student. */
    private final int[] mover;
    private final boolean[] isSettled;
    private final int[] settled;
    private int settledCount;

    /** Of the search: the cheapest way to end, its place, and the student that it leaves without one. */
    private long best;
    private int endPlace;
    private int endStudent;

    /** @param seatsOf each place @param outside what it costs to leave each student without a place */
    Solver(Edges edges, int[] seatsOf, long[] outside) {
        this.edges = edges;
        this.seats = new Seats(edges, seatsOf);
        this.outside = outside;
        this.prices = new long[seatsOf.length];
        this.frontier = new Frontier(seatsOf.length);
        this.edgeInto = new int[seatsOf.length];
        this.mover = new int[seatsOf.length];
        this.isSettled = new boolean[seatsOf.length];
        this.settled = new int[seatsOf.length];
    }

    void enterAll() {
        for (int student = 0; student < edges.students(); student++) {
            enter(student);
        }
    }

    Seats seats() {
        return seats;
    }

    long[] prices() {
        return Arrays.copyOf(prices, prices.length);
    }

    void enter(int student) {
        best = outside[student];
        endPlace = -1;
        endStudent = student;
        search(student);
        for (int i = 0; i < settledCount; i++) {
            prices[settled[i]] += best - frontier.distance(settled[i]);
            isSettled[settled[i]] = false;
        }
        settledCount = 0;
        frontier.clear();
        if (endPlace >= 0) {
            move(student);
        }
    }

    private void search(int student) {
        relax(student, 0);
        while (!frontier.isEmpty()) {
            int place = frontier.nearest();
            long distance = frontier.distance(place);
            if (distance >= best) {
                return;
            }
            frontier.remove();
            if (seats.hasFree(place)) {
                best = distance;
                endPlace = place;
                endStudent = -1;
                return;
            }
            settle(place, distance);
        }
    }

    /** Who holds the place could give it up, or move on. */
    private void settle(int place, long distance) {
        isSettled[place] = true;
        settled[settledCount++] = place;
        int taken = seats.taken(place);
        for (int i = 0; i < taken; i++) {
            int holder = seats.holder(place, i);
            long left = distance - held(holder, place) + outside[holder];
            if (left < best) {
                best = left;
                endPlace = place;
                endStudent = holder;
            }
        }
        for (int i = 0; i < taken; i++) {
            int holder = seats.holder(place, i);
            relax(holder, distance - held(holder, place));
        }
    }

    private long held(int holder, int place) {
        return edges.weight(seats.edge(holder)) + prices[place];
    }

    /** Reaches the places to which a student could move. @param base distance before the move */
    private void relax(int student, long base) {
        int end = edges.row(student + 1);
        for (int edge = edges.row(student); edge < end; edge++) {
            long unpriced = base + edges.weight(edge);
            if (unpriced >= best) {
                return; // later ones have larger weights
            }
            int place = edges.place(edge);
            if (!isSettled[place] && unpriced + prices[place] < best && frontier.reach(place, unpriced + prices[place])) {
                edgeInto[place] = edge;
                mover[place] = student;
            }
        }
    }

    /** Moves everyone on the way from the end to the student that enters. */
    private void move(int student) {
        if (endStudent >= 0) {
            seats.leave(endStudent);
        }
        int place = endPlace;
        for (int moving = mover[place]; moving != student; moving = mover[place]) {
            int edge = edgeInto[place];
            place = seats.place(moving);
            seats.leave(moving);
            seats.take(moving, edge);
        }
        seats.take(student, edgeInto[place]);
    }
}
