package nl.stagepact.disclosure;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How well an attacker knows counts of 1 to 4, over all tables and weighted by how often each output occurs.
 *
 * @param mean probability that the attacker gives the right value, on average
 * @param likely share of counts of which the right value has a probability over 0.5
 * @param certain share of counts that are known exactly
 */
record DisclosureRisk(double mean, double likely, double certain) {

    private static final int LARGEST_SMALL_COUNT = 4;
    /** A share that is summed from others misses 1 by rounding. */
    private static final double CERTAIN = 1 - 1e-9;

    /** @param leaves of each table */
    static DisclosureRisk of(TableAttacker attacker, int leaves) {
        Totals totals = new Totals();
        attacker.posteriors().forEach(
                posterior -> IntStream.range(0, leaves).forEach(leaf -> totals.add(posterior, Posterior.leaf(leaf))));
        return new DisclosureRisk(totals.right / totals.mass, totals.likely / totals.mass, totals.certain / totals.mass);
    }

    private static final class Totals {

        private double mass;
        private double right;
        private double likely;
        private double certain;

        private void add(Posterior posterior, ToIntFunction<int[]> count) {
            double ofOutput = posterior.mass();
            posterior.of(count).subMap(1, LARGEST_SMALL_COUNT + 1).values().forEach(share -> {
                double occurs = ofOutput * share;
                mass += occurs;
                right += occurs * share;
                likely += share > 0.5 ? occurs : 0;
                certain += share > CERTAIN ? occurs : 0;
            });
        }
    }
}
