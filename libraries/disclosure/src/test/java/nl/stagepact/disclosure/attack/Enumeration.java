package nl.stagepact.disclosure.attack;

import java.util.Arrays;

/**
 * The exact posterior of every leaf, by enumeration of all tables with a flat prior. Tables that a published sum rules out are
 * left as soon as that sum is known.
 */
final class Enumeration {

    /** Highest count of a leaf. */
    static final int CAP = 12;

    private final Structure structure;
    private final int[][] sumsByLastLeaf;
    private final Method.Likelihood likelihood;
    private final int[] counts;
    private final double[][] mass;
    private double total;

    /** Further evidence about a whole table. */
    @FunctionalInterface
    interface Evidence {

        double of(int[] counts);
    }

    private Enumeration(Structure structure, Method.Likelihood likelihood) {
        this.structure = structure;
        this.sumsByLastLeaf = structure.sumsByLastLeaf();
        this.likelihood = likelihood;
        this.counts = new int[structure.leaves()];
        this.mass = new double[structure.leaves()][CAP + 1];
    }

    /** Probability of each count, by leaf. */
    static double[][] posterior(Structure structure, Method.Likelihood likelihood) {
        return posterior(structure, likelihood, _ -> 1);
    }

    static double[][] posterior(Structure structure, Method.Likelihood likelihood, Evidence evidence) {
        Enumeration enumeration = new Enumeration(structure, likelihood);
        enumeration.from(0, 1, evidence);
        for (double[] leaf : enumeration.mass) {
            Arrays.setAll(leaf, count -> leaf[count] / enumeration.total);
        }
        return enumeration.mass;
    }

    private void from(int leaf, double probability, Evidence evidence) {
        if (leaf == counts.length) {
            double table = probability * evidence.of(counts);
            total += table;
            for (int each = 0; each < counts.length; each++) {
                mass[each][counts[each]] += table;
            }
            return;
        }
        for (int count = 0; count <= CAP; count++) {
            counts[leaf] = count;
            double next = probability;
            for (int sum : sumsByLastLeaf[leaf]) {
                next = next == 0 ? 0 : next * likelihood.of(sum, structure.count(sum, counts), counts);
            }
            if (next > 0) {
                from(leaf + 1, next, evidence);
            }
        }
    }
}
