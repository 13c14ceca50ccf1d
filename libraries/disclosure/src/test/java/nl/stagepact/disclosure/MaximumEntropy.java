package nl.stagepact.disclosure;

import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * The distribution of maximum entropy among those with mean 0 and a given variance on the allowed deviations: each
 * deviation d has a probability proportional to exp(a·d + b·d²). The two multipliers are found by Hipparchus.
 */
final class MaximumEntropy {

    private final int count;
    private final double variance;
    private final int[] allowed;
    private final int maximumDeviation;

    MaximumEntropy(int count, double variance, int maximumDeviation, int floor) {
        this.count = count;
        this.variance = variance;
        this.maximumDeviation = maximumDeviation;
        this.allowed = IntStream.rangeClosed(-maximumDeviation, maximumDeviation)
                .filter(deviation -> !NoiseTable.isForbidden(count + deviation, floor)).toArray();
    }

    /**
     * By deviation from {@code -maximumDeviation}; in sum {@link NoiseTable#WHOLE}, what rounding leaves goes to the largest.
     */
    long[] weights() {
        double[] probabilities = probabilities(multipliers());
        long[] weights = new long[2 * maximumDeviation + 1];
        int largest = 0;
        long left = NoiseTable.WHOLE;
        for (int i = 0; i < allowed.length; i++) {
            weights[allowed[i] + maximumDeviation] = Math.round(probabilities[i] * NoiseTable.WHOLE);
            left -= weights[allowed[i] + maximumDeviation];
            largest = probabilities[i] > probabilities[largest] ? i : largest;
        }
        weights[allowed[largest] + maximumDeviation] += left;
        return weights;
    }

    private RealVector multipliers() {
        var optimum = new LevenbergMarquardtOptimizer().withCostRelativeTolerance(1e-15).withParameterRelativeTolerance(1e-15)
                .optimize(new LeastSquaresBuilder().start(new double[] { 0, -1 / (2 * variance) })
                        .target(new double[] { 0, variance })
                        .model(this::moments).maxEvaluations(10_000).maxIterations(10_000).lazyEvaluation(false).build());
        if (optimum.getRMS() > 1e-9) {
            throw new IllegalStateException("No distribution of variance " + variance + " for count " + count);
        }
        return optimum.getPoint();
    }

    /** Mean and variance, with their derivatives. */
    private Pair<RealVector, RealMatrix> moments(RealVector multipliers) {
        double[] probabilities = probabilities(multipliers);
        double[] moment = new double[5];
        for (int i = 0; i < allowed.length; i++) {
            for (int power = 0; power < moment.length; power++) {
                moment[power] += probabilities[i] * Math.pow(allowed[i], power);
            }
        }
        return new Pair<>(new ArrayRealVector(new double[] { moment[1], moment[2] }),
                new Array2DRowRealMatrix(new double[][] {
                        { moment[2] - moment[1] * moment[1], moment[3] - moment[1] * moment[2] },
                        { moment[3] - moment[1] * moment[2], moment[4] - moment[2] * moment[2] } }));
    }

    private double[] probabilities(RealVector multipliers) {
        double[] exponents = new double[allowed.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < allowed.length; i++) {
            exponents[i] = multipliers.getEntry(0) * allowed[i] + multipliers.getEntry(1) * allowed[i] * allowed[i];
            highest = Math.max(highest, exponents[i]);
        }
        double sum = 0;
        for (int i = 0; i < allowed.length; i++) {
            exponents[i] = Math.exp(exponents[i] - highest);
            sum += exponents[i];
        }
        for (int i = 0; i < allowed.length; i++) {
            exponents[i] /= sum;
        }
        return exponents;
    }
}
