package nl.stagepact.disclosure.attack;

import java.util.Locale;

/**
 * How well an attacker knows true counts of 1 to 4, weighted by how often each output occurs.
 *
 * @param mean probability that the attacker gives the right value, on average
 * @param likely share of counts of which the right value has a probability over 0.5
 */
record Risk(double mean, double likely) {

    private static final int LARGEST_SMALL_COUNT = 4;

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f on average, over 0.5 in %.2f of 1,000", mean, 1000 * likely);
    }

    /** Adds up what is known after each of many outputs. */
    static final class Total {

        private double occurs;
        private double right;
        private double likely;

        /** @param posterior probability of each count from 0 */
        void add(double[] posterior) {
            for (int count = 1; count <= LARGEST_SMALL_COUNT; count++) {
                occurs += posterior[count];
                right += posterior[count] * posterior[count];
                likely += posterior[count] > 0.5 ? posterior[count] : 0;
            }
        }

        Risk risk() {
            return new Risk(right / occurs, likely / occurs);
        }
    }
}
