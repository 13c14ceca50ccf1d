package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * Which of some numbered things belong together.
 *
 * @param groupOf by number of a thing its group, from 0, or {@value #NONE}
 * @param count of groups
 */
record Partition(int[] groupOf, int count) {

    /** Of what belongs to no group. */
    static final int NONE = -1;

    /** Equal values belong together, the smallest in group 0. */
    static Partition ofEqual(long[] values) {
        long[] distinct = values.clone();
        Arrays.sort(distinct);
        int count = 0;
        for (long value : distinct) {
            if (count == 0 || distinct[count - 1] != value) {
                distinct[count++] = value;
            }
        }
        int[] groupOf = new int[values.length];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = Arrays.binarySearch(distinct, 0, count, values[i]);
        }
        return new Partition(groupOf, count);
    }

    /** Numbers by group, in ascending order. */
    int[][] members() {
        int[] sizes = new int[count];
        for (int group : groupOf) {
            if (group != NONE) {
                sizes[group]++;
            }
        }
        int[][] members = new int[count][];
        for (int group = 0; group < count; group++) {
            members[group] = new int[sizes[group]];
        }
        for (int member = groupOf.length - 1; member >= 0; member--) {
            if (groupOf[member] != NONE) {
                members[groupOf[member]][--sizes[groupOf[member]]] = member;
            }
        }
        return members;
    }
}
