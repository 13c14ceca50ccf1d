package nl.stagepact.disclosure;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Which leaves of an axis are alike: those that share groups on many levels, so that a shift between them changes few sums. */
final class Nearness {

    private Nearness() {
    }

    /** Of each leaf all others, nearest first. */
    static int[][] of(Axis axis) {
        int leaves = axis.leaves().size();
        int[][] nearest = new int[leaves][];
        for (int leaf = 0; leaf < leaves; leaf++) {
            int from = leaf;
            nearest[leaf] = IntStream.range(0, leaves).filter(other -> other != from).boxed()
                    .sorted(Comparator.comparingInt((Integer other) -> -shared(axis, from, other))
                            .thenComparing(other -> other))
                    .mapToInt(Integer::intValue).toArray();
        }
        return nearest;
    }

    private static int shared(Axis axis, int one, int other) {
        int shared = 0;
        for (int level = 0; level < axis.levels().size(); level++) {
            shared += axis.groupsOf(one)[level] == axis.groupsOf(other)[level] ? 1 : 0;
        }
        return shared;
    }
}
