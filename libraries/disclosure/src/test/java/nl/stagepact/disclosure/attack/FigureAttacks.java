package nl.stagepact.disclosure.attack;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Attacks many random tables, and adds up what they reveal. The same seed gives the same risk. */
final class FigureAttacks {

    /** Leaves of a table all of whose counts can be tried. */
    private static final int MOST_ENUMERATED = 4;

    private final Method method;
    private final RandomGenerator random;

    FigureAttacks(Method method, long seed) {
        this.method = method;
        this.random = new SplittableRandom(seed);
    }

    /** Everyone who reads one publication. */
    Risk onePublication(Structure structure, int tables) {
        return onePublication(() -> structure, tables);
    }

    /** The same, of tables each of which has a structure of its own. */
    Risk onePublication(Supplier<Structure> structures, int tables) {
        return risk(tables, _ -> {
            Structure structure = structures.get();
            int[] counts = anyCounts(structure);
            return posterior(structure, method.given(structure, method.publish(structure, counts, random)), _ -> 1, counts);
        });
    }

    /** A school in every leaf, which subtracts its own people from each sum. */
    Risk insider(Structure structure, int tables) {
        return risk(tables, _ -> {
            int[] counts = anyCounts(structure);
            int[] own = anyCounts(structure);
            long[] published = method.publish(structure, sum(counts, own), random);
            Method.Likelihood likelihood = method.given(structure, published);
            return posterior(structure, (sum, count, each) -> likelihood.of(sum, count + structure.count(sum, own), each),
                    _ -> 1, counts);
        });
    }

    /** Everyone who reads two publications, between which one leaf changed; which one is not known. */
    Risk twoPublications(Structure structure, int tables) {
        return risk(tables, _ -> {
            int[] counts = anyCounts(structure);
            long[] first = method.publish(structure, counts, random);
            int changed = random.nextInt(structure.leaves());
            int[] later = counts.clone();
            later[changed] = Change.any(counts[changed], random).to();
            long[] second = method.publish(structure, later, random);
            IntStream.range(0, second.length).filter(sum -> !structure.contains(sum, changed))
                    .forEach(sum -> second[sum] = first[sum]);
            Method.Likelihood ofSecond = method.given(structure, second);
            int[] changeable = IntStream.range(0, structure.leaves()).filter(leaf -> IntStream.range(0, second.length)
                    .allMatch(sum -> structure.contains(sum, leaf) || first[sum] == second[sum])).toArray();
            int[][] sumsByLeaf = structure.sumsByLeaf();
            return posterior(structure, method.given(structure, first),
                    each -> likelihoodOfSecond(structure, each, changeable, sumsByLeaf, ofSecond), counts);
        });
    }

    private double[][] posterior(Structure structure, Method.Likelihood likelihood, Enumeration.Evidence evidence,
            int[] counts) {
        return structure.leaves() <= MOST_ENUMERATED ? Enumeration.posterior(structure, likelihood, evidence)
                : Sampling.posterior(structure, likelihood, evidence, counts, random);
    }

    private static double likelihoodOfSecond(Structure structure, int[] counts, int[] changeable, int[][] sumsByLeaf,
            Method.Likelihood likelihood) {
        double all = 0;
        for (int leaf : changeable) {
            int before = counts[leaf];
            for (Change change : Change.of(before)) {
                counts[leaf] = change.to();
                double ofChange = change.probability();
                for (int sum : sumsByLeaf[leaf]) {
                    ofChange = ofChange == 0 ? 0 : ofChange * likelihood.of(sum, structure.count(sum, counts), counts);
                }
                all += ofChange;
            }
            counts[leaf] = before;
        }
        return all;
    }

    /** A school that delivers another count each time, to have the noise of the same cell drawn anew. */
    Risk prober(int publications, int tables) {
        Structure cell = Structure.ONE_CELL;
        return risk(tables, _ -> {
            int[] count = anyCounts(cell);
            long[][] published = IntStream.rangeClosed(1, publications)
                    .mapToObj(own -> method.publish(cell, new int[] { count[0] + own }, random)).toArray(long[][]::new);
            Method.Likelihood[] likelihoods = Arrays.stream(published).map(each -> method.given(cell, each))
                    .toArray(Method.Likelihood[]::new);
            return Enumeration.posterior(cell, (sum, each, counts) -> IntStream.rangeClosed(1, publications)
                    .mapToDouble(own -> likelihoods[own - 1].of(sum, each + own, counts))
                    .reduce(1, (one, other) -> one * other));
        });
    }

    private static Risk risk(int tables, IntFunction<double[][]> attack) {
        Risk.Total total = new Risk.Total();
        for (int table = 0; table < tables; table++) {
            for (double[] leaf : attack.apply(table)) {
                total.add(leaf);
            }
        }
        return total.risk();
    }

    private int[] anyCounts(Structure structure) {
        return random.ints(structure.leaves(), 0, Enumeration.CAP + 1).toArray();
    }

    private static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(leaf -> one[leaf] + other[leaf]).toArray();
    }
}
