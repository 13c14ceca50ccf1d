package nl.stagepact.disclosure.attack;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the same people are published: every sum of exactly the same people is one more look at them. */
final class Looks {

    private static final int MOST = 5;
    private static final int LARGEST_SMALL_COUNT = 4;

    private final PublishedTable table;

    Looks(PublishedTable table) {
        this.table = table;
    }

    /** Of all sums of 1 to 4 people, the share of those with 1, 2, 3, 4 looks, and with more. */
    double[] shares() {
        double[] shares = new double[MOST];
        Map<String, Long> looks = table.sums().stream()
                .filter(sum -> table.exact(sum) > 0 && table.exact(sum) <= LARGEST_SMALL_COUNT)
                .collect(Collectors.groupingBy(this::people, Collectors.counting()));
        looks.values().forEach(each -> shares[(int) Math.min(each, MOST) - 1]++);
        return Arrays.stream(shares).map(share -> share / looks.size()).toArray();
    }

    private String people(PublishedTable.Sum sum) {
        return Arrays.stream(sum.leaves()).filter(leaf -> table.counts()[leaf] > 0).mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
