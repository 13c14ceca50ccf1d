package nl.stagepact.disclosure.attack;

import java.util.random.RandomGenerator;

/**
 * The posterior of every leaf of a table that is too large to enumerate, by Gibbs sampling with a flat prior. The chain starts
 * at the table that was published, which is itself a draw from the posterior, so that it need not find its way there first.
 * What a finite chain misses makes the attacker look surer than it is, never less sure.
 */
final class Sampling {

    private static final int SWEEPS = 300;

    private final int[][] sumsByLeaf;
    private final Method.Likelihood likelihood;
    private final Enumeration.Evidence evidence;
    private final RandomGenerator random;
    private final int[] counts;
    private final int[] sums;

    private Sampling(Structure structure, Method.Likelihood likelihood, Enumeration.Evidence evidence, int[] published,
            RandomGenerator random) {
        this.sumsByLeaf = structure.sumsByLeaf();
        this.likelihood = likelihood;
        this.evidence = evidence;
        this.random = random;
        this.counts = published.clone();
        this.sums = new int[structure.sums()];
        for (int sum = 0; sum < sums.length; sum++) {
            sums[sum] = structure.count(sum, counts);
        }
    }

    /** Probability of each count, by leaf. @param published exact counts of the table */
    static double[][] posterior(Structure structure, Method.Likelihood likelihood, Enumeration.Evidence evidence,
            int[] published, RandomGenerator random) {
        Sampling sampling = new Sampling(structure, likelihood, evidence, published, random);
        double[][] posterior = new double[structure.leaves()][Enumeration.CAP + 1];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int leaf = 0; leaf < posterior.length; leaf++) {
                double[] given = sampling.givenTheOthers(leaf);
                for (int count = 0; count < given.length; count++) {
                    posterior[leaf][count] += given[count] / SWEEPS;
                }
                sampling.draw(leaf, given);
            }
        }
        return posterior;
    }

    /** Probability of each count of the leaf, given the counts of the others. */
    private double[] givenTheOthers(int leaf) {
        int now = counts[leaf];
        double[] probabilities = new double[Enumeration.CAP + 1];
        double whole = 0;
        for (int count = 0; count < probabilities.length; count++) {
            counts[leaf] = count;
            double probability = 1;
            for (int sum : sumsByLeaf[leaf]) {
                probability = probability == 0 ? 0 : probability * likelihood.of(sum, sums[sum] - now + count, counts);
            }
            probabilities[count] = probability == 0 ? 0 : probability * evidence.of(counts);
            whole += probabilities[count];
        }
        counts[leaf] = now;
        for (int count = 0; count < probabilities.length; count++) {
            probabilities[count] /= whole;
        }
        return probabilities;
    }

    private void draw(int leaf, double[] probabilities) {
        double drawn = random.nextDouble();
        int count = 0;
        while (count < Enumeration.CAP && drawn >= probabilities[count]) {
            drawn -= probabilities[count];
            count++;
        }
        if (probabilities[count] > 0) {
            for (int sum : sumsByLeaf[leaf]) {
                sums[sum] += count - counts[leaf];
            }
            counts[leaf] = count;
        }
    }
}
