package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How many of some students can have a place at once, whatever that costs: each moves others on until one finds a free seat.
 */
final class MostStudents {

    private final int[][] costs;
    private final int[] seats;
    private final List<List<Integer>> holders = new ArrayList<>();

    private MostStudents(Instance instance) {
        this.costs = AllPairs.costs(instance);
        this.seats = instance.seats();
        for (int place = 0; place < seats.length; place++) {
            holders.add(new ArrayList<>());
        }
    }

    static int of(Instance instance, IntPredicate isOne) {
        MostStudents most = new MostStudents(instance);
        int placed = 0;
        for (int student = 0; student < most.costs.length; student++) {
            if (isOne.test(student) && most.findsSeat(student, new boolean[most.seats.length])) {
                placed++;
            }
        }
        return placed;
    }

    private boolean findsSeat(int student, boolean[] isSeen) {
        for (int place = 0; place < seats.length; place++) {
            if (costs[student][place] != Eligibility.NONE && !isSeen[place]) {
                isSeen[place] = true;
                if (makesRoom(place, isSeen)) {
                    holders.get(place).add(student);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean makesRoom(int place, boolean[] isSeen) {
        if (holders.get(place).size() < seats[place]) {
            return true;
        }
        for (Integer holder : List.copyOf(holders.get(place))) {
            if (findsSeat(holder, isSeen)) {
                holders.get(place).remove(holder);
                return true;
            }
        }
        return false;
    }
}
