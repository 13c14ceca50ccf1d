package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

import nl.stagepact.placement.matching.kernel.market.Edges;

/**
 * Another policy than the best matching: nobody is passed over. Students apply at places in the order of what these cost
 * them; a place keeps those with the best lottery numbers. In the end no student would rather have a place that has a
 * worse number or a free seat, which is called stable; fewer students are placed.
 *
 * <p>
 * With more than one level a student who was rejected everywhere applies again, and comes before all of lower levels.
 * With k levels at least k of k + 1 students are placed of those who can be.
 */
public final class DeferredAcceptance {

    private final Edges edges;
    private final int[] seats;
    private final long[] lottery;
    private final int levels;

    private final int[][] kept;
    private final int[] keptCount;
    private final int[] next;
    private final int[] level;
    private final int[] places;

    private DeferredAcceptance(Edges edges, int[] seats, long[] lottery, int levels) {
        this.edges = edges;
        this.seats = seats;
        this.lottery = lottery;
        this.levels = levels;
        this.kept = new int[seats.length][];
        for (int place = 0; place < seats.length; place++) {
            kept[place] = new int[seats[place]];
        }
        this.keptCount = new int[seats.length];
        this.next = new int[edges.students()];
        this.level = new int[edges.students()];
        this.places = new int[edges.students()];
        Arrays.fill(places, Solution.NONE);
    }

    /**
     * @param levels at least 1, which is stable
     * @return places of the students; {@value Solution#NONE} for none
     */
    public static int[] of(Candidates candidates, int levels) {
        Instance instance = candidates.instance();
        long[] lottery = instance.students().stream().mapToLong(instance::lottery).toArray();
        return of(candidates.edges(), instance.seats(), lottery, levels);
    }

    /** @param lottery number of each student; a smaller one comes first */
    static int[] of(Edges edges, int[] seats, long[] lottery, int levels) {
        DeferredAcceptance acceptance = new DeferredAcceptance(edges, seats, lottery, levels);
        for (int student = 0; student < edges.students(); student++) {
            acceptance.apply(student);
        }
        return acceptance.places;
    }

    /** Until everyone whom that displaced is kept somewhere, or was rejected everywhere. */
    private void apply(int student) {
        int applying = student;
        while (applying != Solution.NONE) {
            if (edges.row(applying) + next[applying] == edges.row(applying + 1)) {
                if (level[applying] + 1 == levels || edges.row(applying) == edges.row(applying + 1)) {
                    return;
                }
                level[applying]++;
                next[applying] = 0;
            }
            applying = ask(edges.place(edges.row(applying) + next[applying]++), applying);
        }
    }

    /** @return who is rejected; none when there was a free seat */
    private int ask(int place, int applying) {
        if (keptCount[place] < seats[place]) {
            kept[place][keptCount[place]++] = applying;
            places[applying] = place;
            return Solution.NONE;
        }
        int last = Solution.NONE;
        for (int i = 0; i < keptCount[place]; i++) {
            if (last == Solution.NONE || comesBefore(kept[place][last], kept[place][i])) {
                last = i;
            }
        }
        if (last == Solution.NONE || comesBefore(kept[place][last], applying)) {
            return applying;
        }
        int rejected = kept[place][last];
        kept[place][last] = applying;
        places[applying] = place;
        places[rejected] = Solution.NONE;
        return rejected;
    }

    private boolean comesBefore(int student, int other) {
        if (level[student] != level[other]) {
            return level[student] > level[other];
        }
        return lottery[student] != lottery[other] ? lottery[student] < lottery[other] : student < other;
    }
}
