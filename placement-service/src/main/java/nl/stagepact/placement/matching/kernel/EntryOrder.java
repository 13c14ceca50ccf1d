package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * In which order students enter. Any leads to the best matching; this one leads there sooner: by programme, so that a search
 * finds in the cache what the one before it read, and those with the least supply first, since who can go nowhere else
 * displaces nobody by coming early. By the order of classes the country takes twice as long.
 */
final class EntryOrder {

    /** Supply is counted in parts of a seat: 1/1,024. */
    private static final int SEAT_BITS = 10;
    private static final int SUPPLY_BITS = 20;
    private static final int STUDENT_BITS = Long.SIZE - 1 - Integer.numberOfTrailingZeros(CandidateIndex.MOST_PROGRAMMES)
            - SUPPLY_BITS;

    private EntryOrder() {
    }

    static int[] of(Instance instance, Edges edges) {
        List<Student> students = instance.students();
        int[] share = shares(instance.seats(), edges);
        long[] keys = new long[students.size()];
        for (int student = 0; student < keys.length; student++) {
            long supply = 0;
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                supply += share[edges.place(edge)];
            }
            long key = (long) students.get(student).programme() << SUPPLY_BITS | Math.min(supply, (1 << SUPPLY_BITS) - 1);
            keys[student] = key << STUDENT_BITS | student;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & (1L << STUDENT_BITS) - 1)).toArray();
    }

    /** What is left of each place for one of the students who could have it, if all had the same. */
    private static int[] shares(int[] seats, Edges edges) {
        int[] students = new int[seats.length];
        for (int edge = 0; edge < edges.size(); edge++) {
            students[edges.place(edge)]++;
        }
        int[] shares = new int[seats.length];
        for (int place = 0; place < shares.length; place++) {
            shares[place] = (int) Math.min(((long) seats[place] << SEAT_BITS) / Math.max(1, students[place]), 1 << SUPPLY_BITS);
        }
        return shares;
    }
}
