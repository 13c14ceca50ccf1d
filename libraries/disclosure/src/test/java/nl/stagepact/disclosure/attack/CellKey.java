package nl.stagepact.disclosure.attack;

import java.util.random.RandomGenerator;

import nl.stagepact.disclosure.NoiseTable;

/** The cell-key method: every sum has noise of its own. That it is this, {@code PublicationTest} shows. */
record CellKey(NoiseTable noise) implements Method {

    @Override
    public long[] publish(Structure structure, int[] counts, RandomGenerator secrets) {
        long[] published = new long[structure.sums()];
        for (int sum = 0; sum < published.length; sum++) {
            published[sum] = noise.perturbed(structure.count(sum, counts), secrets.nextLong());
        }
        return published;
    }

    @Override
    public Likelihood given(Structure structure, long[] published) {
        double[][] bySumAndCount = new double[published.length][];
        for (int sum = 0; sum < published.length; sum++) {
            bySumAndCount[sum] = new double[(int) published[sum] + noise.maximumDeviation() + 1];
            for (int count = 0; count < bySumAndCount[sum].length; count++) {
                bySumAndCount[sum][count] = noise.probability(count, published[sum]);
            }
        }
        return (sum, count, _) -> count < bySumAndCount[sum].length ? bySumAndCount[sum][count] : 0;
    }
}
