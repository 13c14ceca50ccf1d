package nl.stagepact.disclosure.attack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What readers lose by the noise: deviations by level of aggregation, and the order of the largest sums. */
final class Usefulness {

    private static final int TOP = 10;

    private final PublishedTable table;

    Usefulness(PublishedTable table) {
        this.table = table;
    }

    /**
     * @param sums above zero
     * @param shown of these, above zero too
     * @param mean absolute deviation
     * @param largest absolute deviation
     */
    record Deviation(int sums, double shown, double mean, long largest) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d | %.0f%% | %.1f | %d", sums, 100 * shown, mean, largest);
        }
    }

    Map<String, Deviation> byLevel() {
        Map<String, Deviation> byLevel = new LinkedHashMap<>();
        table.sums().stream().filter(sum -> table.exact(sum) > 0)
                .collect(Collectors.groupingBy(PublishedTable.Sum::level, LinkedHashMap::new, Collectors.toList()))
                .forEach((level, sums) -> byLevel.put(level, new Deviation(sums.size(),
                        sums.stream().filter(sum -> sum.published() > 0).count() / (double) sums.size(),
                        sums.stream().mapToLong(this::deviation).average().orElse(0),
                        sums.stream().mapToLong(this::deviation).max().orElse(0))));
        return byLevel;
    }

    /** Kendall's tau of the programmes of the country with the largest sums, by exact and by published sum. */
    double orderOfLargest() {
        List<PublishedTable.Sum> largest = table.sums().stream().filter(sum -> sum.level().equals("total x programme"))
                .sorted(Comparator.comparingLong(table::exact).reversed()).limit(TOP).toList();
        int pairs = 0;
        int agree = 0;
        for (int one = 0; one < largest.size(); one++) {
            for (int other = one + 1; other < largest.size(); other++) {
                long exact = table.exact(largest.get(one)) - table.exact(largest.get(other));
                long published = largest.get(one).published() - largest.get(other).published();
                if (exact > 0) {
                    pairs++;
                    agree += Long.signum(published);
                }
            }
        }
        return (double) agree / pairs;
    }

    private long deviation(PublishedTable.Sum sum) {
        return Math.abs(sum.published() - table.exact(sum));
    }
}
