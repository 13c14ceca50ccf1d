package nl.stagepact.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What happens to one leaf between two publications.
 *
 * @param from count before
 * @param to count after
 * @param probability of this change among those that the leaf can have
 */
record Change(int from, int to, double probability) {

    private static final int MOST_APPEARING = 4;
    private static final List<List<Change>> BY_COUNT = IntStream.rangeClosed(0, Enumeration.CAP).mapToObj(Change::all).toList();

    /** One person more or fewer, everybody gone, or a few where nobody was. */
    static List<Change> of(int from) {
        return BY_COUNT.get(from);
    }

    private static List<Change> all(int from) {
        List<Integer> after = new ArrayList<>();
        if (from == 0) {
            for (int to = 1; to <= MOST_APPEARING; to++) {
                after.add(to);
            }
        } else {
            after.addAll(List.of(from + 1, from - 1));
            if (from > 1) {
                after.add(0);
            }
        }
        return after.stream().map(to -> new Change(from, to, 1.0 / after.size())).toList();
    }

    static Change any(int from, RandomGenerator random) {
        List<Change> all = of(from);
        return all.get(random.nextInt(all.size()));
    }
}
