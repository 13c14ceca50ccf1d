package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * Which of some numbered things belong together.
 *
 * @param of by number of a thing its group, from 0, or {@value #NONE}
 * @param count of groups
 */
record Groups(int[] of, int count) {

    /** Of what belongs to no group. */
    static final int NONE = -1;

    /** Equal values belong together, the smallest in group 0. */
    static Groups ofEqual(long[] values) {
        long[] distinct = values.clone();
        Arrays.sort(distinct);
        int count = 0;
        for (long value : distinct) {
            if (count == 0 || distinct[count - 1] != value) {
                distinct[count++] = value;
            }
        }
        int[] of = new int[values.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = Arrays.binarySearch(distinct, 0, count, values[i]);
        }
        return new Groups(of, count);
    }

    /** Numbers by group, in ascending order. */
    int[][] members() {
        int[] sizes = new int[count];
        for (int group : of) {
            if (group != NONE) {
                sizes[group]++;
            }
        }
        int[][] members = new int[count][];
        for (int group = 0; group < count; group++) {
            members[group] = new int[sizes[group]];
        }
        for (int member = of.length - 1; member >= 0; member--) {
            if (of[member] != NONE) {
                members[of[member]][--sizes[of[member]]] = member;
            }
        }
        return members;
    }
}
