package nl.stagepact.placement.matching.kernel;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The path that costs most: each student is at a place of its own, the only one that it wishes, and could have the next one,
 * which is as far away as can be; one more student could have the first place only.
 */
final class Chain {

    /** Students, and places that they are at; there is one more of each. */
    static final int LENGTH = 60;
    /** What it costs to have the next place. */
    static final int MOVE = 9 + Instance.NO_WISH_MET;

    private static final TravelTimes TRAVEL = new TravelTimes(new int[][] { { 0, 9 } });

    private Chain() {
    }

    /** @param lastClass of the last student; all others are of class 0 */
    static Instance instance(int lastClass, IntUnaryOperator seats) {
        List<Place> places = IntStream.rangeClosed(0, LENGTH)
                .mapToObj(i -> SmallTown.place(key(i), i * TravelTimes.STEP, i == LENGTH ? 0 : 1L << i, seats.applyAsInt(i)))
                .toList();
        List<Student> students = IntStream.rangeClosed(0, LENGTH).mapToObj(i -> {
            List<Long> own = i == LENGTH ? List.of(key(0)) : List.of(key(i), key(i + 1));
            List<Long> declined = places.stream().map(Place::key).filter(key -> !own.contains(key)).toList();
            return i == LENGTH ? SmallTown.student(i, 0, 0, 0, declined)
                    : SmallTown.student(i, i * TravelTimes.STEP, 1L << i, i == LENGTH - 1 ? lastClass : 0, declined);
        }).toList();
        return Instance.of(students, places, TRAVEL, 1);
    }

    private static long key(int place) {
        return 1_000 + place;
    }
}
