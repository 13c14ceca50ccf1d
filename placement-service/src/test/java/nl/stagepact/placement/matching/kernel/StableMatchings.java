package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.stagepact.placement.matching.kernel.market.Edges;

/** Tries every matching of a small instance, and keeps those that no student and place would leave for each other. */
final class StableMatchings {

    private final Edges edges;
    private final int[] seats;
    private final long[] lottery;

    private final int[] edgeOf;
    private final int[] taken;
    private final List<int[]> found = new ArrayList<>();

    private StableMatchings(Candidates candidates) {
        Instance instance = candidates.instance();
        this.edges = candidates.edges();
        this.seats = instance.seats();
        this.lottery = instance.students().stream().mapToLong(instance::lottery).toArray();
        this.edgeOf = new int[edges.students()];
        this.taken = new int[seats.length];
        Arrays.fill(edgeOf, Solution.NONE);
    }

    /** Places by student; {@value Solution#NONE} for none. */
    static List<int[]> of(Candidates candidates) {
        StableMatchings all = new StableMatchings(candidates);
        all.tryFrom(0);
        return all.found;
    }

    private void tryFrom(int student) {
        if (student == edgeOf.length) {
            if (isStable()) {
                found.add(
                        Arrays.stream(edgeOf).map(edge -> edge == Solution.NONE ? Solution.NONE : edges.place(edge)).toArray());
            }
            return;
        }
        tryFrom(student + 1);
        for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
            int place = edges.place(edge);
            if (taken[place] < seats[place]) {
                taken[place]++;
                edgeOf[student] = edge;
                tryFrom(student + 1);
                edgeOf[student] = Solution.NONE;
                taken[place]--;
            }
        }
    }

    private boolean isStable() {
        for (int student = 0; student < edgeOf.length; student++) {
            int end = edgeOf[student] == Solution.NONE ? edges.row(student + 1) : edgeOf[student];
            for (int better = edges.row(student); better < end; better++) {
                if (wouldTake(edges.place(better), student)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a seat is free, or somebody with a worse number has one. */
    private boolean wouldTake(int place, int student) {
        if (taken[place] < seats[place]) {
            return true;
        }
        for (int other = 0; other < edgeOf.length; other++) {
            if (edgeOf[other] != Solution.NONE && edges.place(edgeOf[other]) == place && lottery[other] > lottery[student]) {
                return true;
            }
        }
        return false;
    }
}
