package nl.stagepact.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The noise that is added to a count, by count and key: an integer with mean 0, a given variance and a maximum deviation,
 * which never gives a result from 1 up to the floor. Of all distributions with these properties each row is the one of
 * maximum entropy (Giessing 2016).
 *
 * <p>
 * A row holds the probability of every deviation in units of 2<sup>-32</sup>, so that every machine draws the same noise from
 * the same key. The last row applies to all larger counts, since none of their results is forbidden. The tables are resources,
 * computed by {@code NoiseTableTest} from the parameters in their first columns.
 */
public final class NoiseTable {

    /** Sum of the weights of a row. */
    static final long WHOLE = 1L << 32;

    private static final int PARAMETERS = 2;

    private final int maximumDeviation;
    private final int floor;
    private final double[] variances;
    private final long[][] weights;
    private final long[][] cumulative;

    /**
     * @param floor smallest result above zero
     * @param variances by count, from 1
     * @param weights by count, from 1, and deviation, from {@code -maximumDeviation}
     */
    NoiseTable(int floor, double[] variances, long[][] weights) {
        this.floor = floor;
        this.maximumDeviation = weights[0].length / 2;
        this.variances = variances.clone();
        this.weights = weights.clone();
        this.cumulative = new long[weights.length][];
        for (int row = 0; row < weights.length; row++) {
            cumulative[row] = weights[row].clone();
            Arrays.parallelPrefix(cumulative[row], Long::sum);
            checkRow(row + 1);
        }
        if (weights.length < maximumDeviation + floor) {
            throw new IllegalArgumentException("The last row reaches forbidden results of larger counts");
        }
    }

    private void checkRow(int count) {
        long[] row = weights[count - 1];
        if (row.length != 2 * maximumDeviation + 1 || cumulative[count - 1][row.length - 1] != WHOLE) {
            throw new IllegalArgumentException("The weights of count " + count + " do not add up to a whole");
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i] < 0 || row[i] > 0 && isForbidden(count + i - maximumDeviation, floor)) {
                throw new IllegalArgumentException("Count " + count + " has a forbidden result");
            }
        }
    }

    /**
     * Reads a table: a header with the names of the deviations, then a line for each count from 1: count, variance, weights.
     *
     * @param floor smallest result above zero
     */
    static NoiseTable read(String resource, int floor) {
        try (InputStream in = NoiseTable.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            List<String[]> rows = lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
            double[] variances = rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
            long[][] weights = rows.stream()
                    .map(row -> Arrays.stream(row).skip(PARAMETERS).mapToLong(Long::parseLong).toArray())
                    .toArray(long[][]::new);
            return new NoiseTable(floor, variances, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isForbidden(long result, int floor) {
        return result < 0 || result > 0 && result < floor;
    }

    /** The count with the noise of the key; zero stays zero. @param key uniform */
    public long perturbed(long count, long key) {
        if (count == 0) {
            return 0;
        }
        int row = row(count);
        long drawn = key >>> 32;
        int deviation = 0;
        while (drawn >= cumulative[row][deviation]) {
            deviation++;
        }
        return count + deviation - maximumDeviation;
    }

    /** Probability that the count is published as the result. */
    public double probability(long count, long result) {
        if (count == 0) {
            return result == 0 ? 1 : 0;
        }
        long deviation = result - count + maximumDeviation;
        return deviation < 0 || deviation > 2L * maximumDeviation ? 0 : (double) weights[row(count)][(int) deviation] / WHOLE;
    }

    public int maximumDeviation() {
        return maximumDeviation;
    }

    public int floor() {
        return floor;
    }

    /** Of the noise on a count above zero. */
    public double variance(long count) {
        return variances[row(count)];
    }

    /** Number of counts with a row of their own. */
    int rows() {
        return weights.length;
    }

    private int row(long count) {
        return (int) Math.min(count, weights.length) - 1;
    }
}
