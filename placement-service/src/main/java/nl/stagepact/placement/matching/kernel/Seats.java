package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

/** Who has which place, by edge. */
final class Seats {

    private static final int NONE = -1;

    private final Edges edges;
    private final int[] firstSeats;
    private final int[] holders;
    private final int[] taken;
    private final int[] edgeOf;
    private final int[] seatOf;

    /** @param seats of each place */
    Seats(Edges edges, int[] seats) {
        this.edges = edges;
        this.firstSeats = new int[seats.length + 1];
        for (int i = 0; i < seats.length; i++) {
            firstSeats[i + 1] = Math.addExact(firstSeats[i], seats[i]);
        }
        this.holders = new int[firstSeats[seats.length]];
        this.taken = new int[seats.length];
        this.edgeOf = new int[edges.students()];
        this.seatOf = new int[edges.students()];
        Arrays.fill(edgeOf, NONE);
    }

    boolean hasFree(int place) {
        return taken[place] < firstSeats[place + 1] - firstSeats[place];
    }

    int taken(int place) {
        return taken[place];
    }

    /** @param number from 0 to {@link #taken} - 1 */
    int holder(int place, int number) {
        return holders[firstSeats[place] + number];
    }

    boolean isPlaced(int student) {
        return edgeOf[student] != NONE;
    }

    /** Of a student who has a place. */
    int edge(int student) {
        return edgeOf[student];
    }

    /** Of a student who has a place. */
    int place(int student) {
        return edges.place(edgeOf[student]);
    }

    /** Gives a free seat to a student who has none. */
    void take(int student, int edge) {
        int place = edges.place(edge);
        edgeOf[student] = edge;
        seatOf[student] = firstSeats[place] + taken[place]++;
        holders[seatOf[student]] = student;
    }

    /** Frees the seat of a student; the last holder of the place moves to it. */
    void leave(int student) {
        int place = place(student);
        int last = holders[firstSeats[place] + --taken[place]];
        holders[seatOf[student]] = last;
        seatOf[last] = seatOf[student];
        edgeOf[student] = NONE;
    }
}
