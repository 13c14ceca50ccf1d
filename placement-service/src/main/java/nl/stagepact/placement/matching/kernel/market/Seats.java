package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/** Who has which place, by edge. */
public final class Seats {

    private static final int NONE = -1;

    private final Edges edges;
    private final int[] capacities;
    private final int[][] holders;
    private final int[] taken;
    private final int[] edgeOf;
    private final int[] seatOf;

    /** @param seats of each place */
    Seats(Edges edges, int[] seats) {
        this.edges = edges;
        this.capacities = seats.clone();
        this.holders = new int[seats.length][];
        for (int place = 0; place < seats.length; place++) {
            holders[place] = new int[seats[place]];
        }
        this.taken = new int[seats.length];
        this.edgeOf = new int[edges.students()];
        this.seatOf = new int[edges.students()];
        Arrays.fill(edgeOf, NONE);
    }

    public boolean hasFree(int place) {
        return taken[place] < capacities[place];
    }

    /** Whether more students have the place than it has seats, since one was withdrawn. */
    public boolean isOverfull(int place) {
        return taken[place] > capacities[place];
    }

    public int capacity(int place) {
        return capacities[place];
    }

    /** @param more seats than before, may be negative */
    public void change(int place, int more) {
        capacities[place] += more;
        if (capacities[place] < 0) {
            throw new IllegalArgumentException("A place has no fewer than zero seats");
        }
        if (capacities[place] > holders[place].length) {
            holders[place] = Arrays.copyOf(holders[place], capacities[place]);
        }
    }

    public int taken(int place) {
        return taken[place];
    }

    /** @param number from 0 to {@link #taken} - 1 */
    public int holder(int place, int number) {
        return holders[place][number];
    }

    public boolean isPlaced(int student) {
        return edgeOf[student] != NONE;
    }

    /** Of a student who has a place. */
    public int edge(int student) {
        return edgeOf[student];
    }

    /** Of a student who has a place. */
    public int place(int student) {
        return edges.place(edgeOf[student]);
    }

    /** Gives a free seat to a student who has none. */
    void take(int student, int edge) {
        int place = edges.place(edge);
        edgeOf[student] = edge;
        seatOf[student] = taken[place]++;
        holders[place][seatOf[student]] = student;
    }

    /** Frees the seat of a student; the last holder of the place moves to it. */
    public void leave(int student) {
        int place = place(student);
        int last = holders[place][--taken[place]];
        holders[place][seatOf[student]] = last;
        seatOf[last] = seatOf[student];
        edgeOf[student] = NONE;
    }
}
