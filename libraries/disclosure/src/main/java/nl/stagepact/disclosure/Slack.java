package nl.stagepact.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * How far the shifts found for one small sum can raise and lower it together: in every leaf somebody has to stay, because a
 * leaf without anybody would be shown.
 */
final class Slack {

    /** More than any table holds; a leaf can always be thought to hold more. */
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final Table table;
    private final int columns;
    /** People left per leaf in the table with the highest small sum, and in the one with the lowest. */
    private final Map<Integer, Long> highest = new HashMap<>();
    private final Map<Integer, Long> lowest = new HashMap<>();

    Slack(Table table) {
        this.table = table;
        this.columns = table.columns().leaves().size();
    }

    /**
     * Steps that the shift can still raise and lower the small sum, added up.
     *
     * @param effect of one step on the small sum, not 0
     */
    long of(Shift shift, int effect) {
        return steps(shift, effect > 0, highest) + steps(shift, effect < 0, lowest);
    }

    /**
     * Uses the shift as far as it goes or is needed.
     *
     * @param effect of one step on the small sum, not 0
     * @param needed by how much the range of the small sum has to grow
     * @return by how much it grew
     */
    long use(Shift shift, int effect, long needed) {
        long wanted = Math.ceilDiv(needed, Math.abs(effect));
        long up = Math.min(steps(shift, effect > 0, highest), wanted);
        move(shift, effect > 0, highest, up);
        long down = Math.min(steps(shift, effect < 0, lowest), wanted - up);
        move(shift, effect < 0, lowest, down);
        return (up + down) * Math.abs(effect);
    }

    private long steps(Shift shift, boolean forwards, Map<Integer, Long> people) {
        long least = UNLIMITED;
        for (int i = 0; i < shift.leaves(); i++) {
            if (shift.takesFrom(i) == forwards) {
                least = Math.min(least, left(shift.leaf(i), people) - 1);
            }
        }
        return least;
    }

    private void move(Shift shift, boolean forwards, Map<Integer, Long> people, long steps) {
        for (int i = 0; i < shift.leaves() && steps > 0; i++) {
            int leaf = shift.leaf(i);
            people.put(leaf, left(leaf, people) + (shift.takesFrom(i) == forwards ? -steps : steps));
        }
    }

    private long left(int leaf, Map<Integer, Long> people) {
        Long left = people.get(leaf);
        return left == null ? table.count(leaf / columns, leaf % columns) : left;
    }
}
