package nl.stagepact.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import nl.stagepact.disclosure.Profile;

/** Attacks with all sums of a publication at once. */
class ManySumsAttackTest {

    private static final int LARGEST_SMALL_COUNT = 4;
    private static final int MAXIMUM_DEVIATION = Profile.OPEN.maximumDeviation();

    /** Noise is bounded, so every sum gives two inequalities; together they must leave a small count open. */
    @Test
    void integerProgramsDoNotNarrowDownASmallCount() {
        PublishedTable table = PublishedTable.random(4, 24, 14);
        IntStream.range(0, table.counts().length).filter(leaf -> isSmall(table.counts()[leaf])).limit(12)
                .forEach(leaf -> {
                    long least = Math.round(extreme(table, leaf, false));
                    long most = Math.round(extreme(table, leaf, true));
                    assertThat((long) table.counts()[leaf]).isBetween(least, most);
                    assertThat(most - least).as("range of a count of %d", table.counts()[leaf]).isGreaterThanOrEqualTo(9);
                });
    }

    /** Noise is independent and has mean zero, so estimates can be averaged (Asghar and Kaafar 2020). */
    @Test
    void averagingOverAllSumsFindsFewSmallCounts() {
        int small = 0;
        int found = 0;
        for (int seed = 0; seed < 12; seed++) {
            PublishedTable table = PublishedTable.random(6, 36, seed);
            double[] estimates = leastSquares(table);
            for (int leaf = 0; leaf < estimates.length; leaf++) {
                if (isSmall(table.counts()[leaf])) {
                    small++;
                    found += Math.max(0, Math.round(estimates[leaf])) == table.counts()[leaf] ? 1 : 0;
                }
            }
        }
        assertThat(small).isGreaterThan(500);
        assertThat((double) found / small).isLessThan(0.3);
    }

    /** Up to four looks are within what is asked of one publication: see {@code FigureAttackTest}. */
    @Test
    void hardlyAnySmallSumIsPublishedMoreThanFourTimes() {
        double[] shares = new Looks(PublishedTable.random(35, 300, 0.3, 14)).shares();
        assertThat(shares[0]).isGreaterThan(0.5);
        assertThat(shares[4]).isLessThan(0.001);
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL_COUNT;
    }

    private static double extreme(PublishedTable table, int leaf, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] counts = IntStream.range(0, table.counts().length)
                .mapToObj(each -> model.newVariable("leaf" + each).lower(0).integer(true)).toArray(Variable[]::new);
        counts[leaf].weight(1);
        for (int i = 0; i < table.sums().size(); i++) {
            PublishedTable.Sum sum = table.sums().get(i);
            var expression = model.newExpression("sum" + i).upper(sum.published() + MAXIMUM_DEVIATION);
            if (sum.published() > 0) {
                expression.lower(Math.max(1, sum.published() - MAXIMUM_DEVIATION));
            }
            Arrays.stream(sum.leaves()).forEach(each -> expression.set(counts[each], 1));
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        return result.get(leaf).doubleValue();
    }

    /** Each sum weighs the same, since all have about the same variance. */
    private static double[] leastSquares(PublishedTable table) {
        int leaves = table.counts().length;
        RealMatrix normal = new Array2DRowRealMatrix(leaves, leaves);
        RealVector right = new ArrayRealVector(leaves);
        for (PublishedTable.Sum sum : table.sums()) {
            for (int one : sum.leaves()) {
                right.addToEntry(one, sum.published());
                for (int other : sum.leaves()) {
                    normal.addToEntry(one, other, 1);
                }
            }
        }
        return new CholeskyDecomposition(normal).getSolver().solve(right).toArray();
    }
}
