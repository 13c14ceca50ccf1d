package nl.stagepact.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Statistics and output of measurements. */
final class Figures {

    private Figures() {
    }

    static double median(double[] values) {
        return percentile(values, 50);
    }

    /** Percentile by the nearest-rank method. */
    static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)];
    }

    static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
