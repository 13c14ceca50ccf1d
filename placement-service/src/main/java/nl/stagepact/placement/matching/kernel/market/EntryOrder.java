package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * In which order students enter. Any leads to the best matching; this one leads there sooner: those with the least supply
 * first, since a student with nowhere else to go displaces nobody by entering early.
 */
final class EntryOrder {

    /** Supply is counted in parts of a seat: 1/1,024. */
    private static final int SEAT_BITS = 10;

    private EntryOrder() {
    }

    static int[] of(Edges edges, int[] seats) {
        int[] shares = shares(edges, seats);
        long[] keys = new long[edges.students()];
        for (int student = 0; student < keys.length; student++) {
            long supply = 0;
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                supply += shares[edges.place(edge)];
            }
            keys[student] = Math.min(supply, Integer.MAX_VALUE) << Integer.SIZE | student;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** What is left of each place for one of the students who could have it, if all had the same. */
    private static int[] shares(Edges edges, int[] seats) {
        int[] shares = new int[seats.length];
        for (int edge = 0; edge < edges.size(); edge++) {
            shares[edges.place(edge)]++;
        }
        for (int place = 0; place < shares.length; place++) {
            shares[place] = (int) Math.min(((long) seats[place] << SEAT_BITS) / Math.max(1, shares[place]), Integer.MAX_VALUE);
        }
        return shares;
    }
}
