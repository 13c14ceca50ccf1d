package nl.stagepact.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.stagepact.disclosure.NoiseTable;
import nl.stagepact.disclosure.Profile;

class FigureAttackTest {

    private static final long SEED = 14;
    private static final Method OPEN = new CellKey(Profile.OPEN.noise());

    static List<Arguments> structures() {
        return List.of(Arguments.of(Structure.ONE_BY_TWO, 30_000), Arguments.of(Structure.ONE_BY_THREE, 20_000),
                Arguments.of(Structure.MIXED_LEVELS, 20_000), Arguments.of(Structure.TWO_BY_TWO, 10_000),
                Arguments.of(Structure.TWO_LOOKS, 30_000));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void onePublicationRevealsLittle(Structure structure, int tables) {
        assertThat(new FigureAttacks(OPEN, SEED).onePublication(structure, tables))
                .satisfies(risk -> assertAtMost(risk, 0.3, 0.001));
    }

    /** Sums that cross more than once, by region and of the country. */
    @Test
    void onePublicationOfACountryRevealsLittle() {
        assertThat(new FigureAttacks(OPEN, SEED).onePublication(Structure.COUNTRY, 3_000))
                .satisfies(risk -> assertAtMost(risk, 0.3, 0.001));
        assertThat(new FigureAttacks(OPEN, SEED).onePublication(Structure.DROPOUT, 3_000))
                .satisfies(risk -> assertAtMost(risk, 0.3, 0.001));
        SplittableRandom structures = new SplittableRandom(SEED);
        assertThat(new FigureAttacks(OPEN, SEED).onePublication(() -> Structure.sparse(structures), 1_000))
                .satisfies(risk -> assertAtMost(risk, 0.3, 0.001));
    }

    @Test
    void twoPublicationsOfACountryRevealLittle() {
        assertThat(new FigureAttacks(OPEN, SEED).twoPublications(Structure.COUNTRY, 300))
                .satisfies(risk -> assertAtMost(risk, 0.35, 0.005));
    }

    @Test
    void samplingAgreesWithEnumeration() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int table = 0; table < 20; table++) {
            int[] counts = random.ints(Structure.TWO_BY_TWO.leaves(), 0, Enumeration.CAP + 1).toArray();
            Method.Likelihood likelihood = OPEN.given(Structure.TWO_BY_TWO, OPEN.publish(Structure.TWO_BY_TWO, counts, random));
            double[][] exact = Enumeration.posterior(Structure.TWO_BY_TWO, likelihood);
            double[][] sampled = new double[counts.length][Enumeration.CAP + 1];
            for (int chain = 0; chain < 30; chain++) {
                double[][] one = Sampling.posterior(Structure.TWO_BY_TWO, likelihood, _ -> 1, counts, random);
                for (int leaf = 0; leaf < one.length; leaf++) {
                    for (int count = 0; count < one[leaf].length; count++) {
                        sampled[leaf][count] += one[leaf][count] / 30;
                    }
                }
            }
            for (int leaf = 0; leaf < exact.length; leaf++) {
                assertThat(sampled[leaf]).containsExactly(exact[leaf], within(0.03));
            }
        }
    }

    /** Who knows that several sums are of the same people has as many looks at them. */
    @ParameterizedTest
    @MethodSource
    void looksAtTheSamePeopleRevealLittle(Structure structure) {
        assertThat(new FigureAttacks(OPEN, SEED).onePublication(structure, 50_000))
                .satisfies(risk -> assertAtMost(risk, 0.3, 0.001));
    }

    static List<Structure> looksAtTheSamePeopleRevealLittle() {
        return List.of(Structure.THREE_LOOKS, Structure.FOUR_LOOKS);
    }

    @ParameterizedTest
    @MethodSource("structures")
    void twoPublicationsRevealLittle(Structure structure, int tables) {
        assertThat(new FigureAttacks(OPEN, SEED).twoPublications(structure, tables / 10))
                .satisfies(risk -> assertAtMost(risk, 0.35, 0.005));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void aSchoolThatSubtractsItselfLearnsLittle(Structure structure, int tables) {
        assertThat(new FigureAttacks(OPEN, SEED).insider(structure, tables / 10))
                .satisfies(risk -> assertAtMost(risk, 0.35, 0.005));
    }

    @Test
    void sensitiveFiguresRevealLess() {
        Risk open = new FigureAttacks(OPEN, SEED).onePublication(Structure.ONE_BY_TWO, 5_000);
        Risk sensitive = new FigureAttacks(new CellKey(Profile.SENSITIVE.noise()), SEED).onePublication(Structure.ONE_BY_TWO,
                5_000);
        assertThat(sensitive.mean()).isLessThan(open.mean());
    }

    /** The price of noise that is drawn anew: docs/privacy.md states this curve. */
    @Test
    void aProberLearnsMoreWithEveryPublication() {
        double[] means = new double[] { 1, 5, 20 };
        for (int i = 0; i < means.length; i++) {
            means[i] = new FigureAttacks(OPEN, SEED).prober((int) means[i], 10_000).mean();
        }
        assertThat(means).isSorted();
        assertThat(means[2]).isBetween(0.3, 0.6);
    }

    /** Zero stays zero, so a shown zero must leave room for somebody, and also for nobody. */
    @Test
    void whereZeroIsShownNobodysPresenceIsCertain() {
        assertThat(certainPresence(Profile.OPEN.noise())).isLessThan(1e-5);
        assertThat(certainPresence(Profile.SENSITIVE.noise())).isLessThan(1e-5);
    }

    @Test
    void noiseOfAPartInItsTotalIsCaught() {
        Risk risk = new FigureAttacks(new TotalWithNoiseOfAPart(Profile.OPEN.noise()), SEED)
                .onePublication(Structure.ONE_BY_TWO, 2_000);
        assertThat(risk.likely()).isGreaterThan(0.05);
    }

    /** The original cell-key method, whose keys do not depend on the place of a sum. */
    @Test
    void keysWithoutThePlaceAreCaught() {
        Risk risk = new FigureAttacks(new WithoutPlace(Profile.OPEN.noise()), SEED)
                .onePublication(Structure.ONE_BY_TWO, 20_000);
        assertThat(risk.likely()).isGreaterThan(0.01);
    }

    @Test
    void keysWithoutASecretAreCaught() {
        Risk risk = new FigureAttacks(new WithoutSecret(Profile.OPEN.noise()), SEED).onePublication(Structure.ONE_BY_TWO,
                2_000);
        assertThat(risk.likely()).isGreaterThan(0.5);
    }

    private static void assertAtMost(Risk risk, double mean, double likely) {
        assertThat(risk.mean()).as("mean").isLessThanOrEqualTo(mean);
        assertThat(risk.likely()).as("share over 0.5").isLessThanOrEqualTo(likely);
    }

    /** Highest probability, over tables of two leaves, of an output that shows zero for the first one and rules it out. */
    private static double certainPresence(NoiseTable noise) {
        int reach = noise.maximumDeviation() + noise.floor();
        double highest = 0;
        for (int first = 1; first <= noise.maximumDeviation(); first++) {
            for (int second = 0; second <= 3 * reach; second++) {
                double certain = 0;
                for (int shown = 0; shown <= second + reach; shown++) {
                    for (int total = 0; total <= first + second + reach; total++) {
                        double output = noise.probability(second, shown) * noise.probability(first + second, total);
                        certain += output > 0 && !isPossibleAlone(noise, shown, total) ? output : 0;
                    }
                }
                highest = Math.max(highest, noise.probability(first, 0) * certain);
            }
        }
        return highest;
    }

    private static boolean isPossibleAlone(NoiseTable noise, int shown, int total) {
        for (int count = 0; count <= shown + noise.maximumDeviation(); count++) {
            if (noise.probability(count, shown) * noise.probability(count, total) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Planted: a total has the noise of its first leaf. */
    private record TotalWithNoiseOfAPart(NoiseTable noise) implements Method {

        @Override
        public long[] publish(Structure structure, int[] counts, RandomGenerator secrets) {
            long[] published = new CellKey(noise).publish(structure, counts, secrets);
            for (int sum = structure.leaves(); sum < published.length; sum++) {
                published[sum] = total(structure, sum, counts, published);
            }
            return published;
        }

        @Override
        public Likelihood given(Structure structure, long[] published) {
            Likelihood ofLeaf = new CellKey(noise).given(structure, published);
            return (sum, count, counts) -> sum < structure.leaves() ? ofLeaf.of(sum, count, counts)
                    : published[sum] == total(structure, sum, counts, published) ? 1 : 0;
        }

        private static long total(Structure structure, int sum, int[] counts, long[] published) {
            int first = structure.firstLeaf(sum);
            return structure.count(sum, counts) + published[first] - counts[first];
        }
    }

    /** Planted: sums of the same people have the same noise. */
    private record WithoutPlace(NoiseTable noise) implements Method {

        @Override
        public long[] publish(Structure structure, int[] counts, RandomGenerator secrets) {
            long[] published = new CellKey(noise).publish(structure, counts, secrets);
            for (int sum = structure.leaves(); sum < published.length; sum++) {
                int only = onlyLeaf(structure, sum, counts);
                published[sum] = only < 0 ? published[sum] : published[only];
            }
            return published;
        }

        @Override
        public Likelihood given(Structure structure, long[] published) {
            Likelihood independent = new CellKey(noise).given(structure, published);
            return (sum, count, counts) -> {
                int only = sum < structure.leaves() ? -1 : onlyLeaf(structure, sum, counts);
                return only < 0 ? independent.of(sum, count, counts) : published[sum] == published[only] ? 1 : 0;
            };
        }

        /** The leaf that holds everybody in the sum; -1 if there is none. */
        private static int onlyLeaf(Structure structure, int sum, int[] counts) {
            int count = structure.count(sum, counts);
            for (int leaf = 0; leaf < structure.leaves(); leaf++) {
                if (structure.contains(sum, leaf) && counts[leaf] == count) {
                    return leaf;
                }
            }
            return -1;
        }
    }

    /** Planted: keys that everyone can compute. */
    private record WithoutSecret(NoiseTable noise) implements Method {

        @Override
        public long[] publish(Structure structure, int[] counts, RandomGenerator secrets) {
            long[] published = new long[structure.sums()];
            for (int sum = 0; sum < published.length; sum++) {
                published[sum] = perturbed(structure, sum, counts);
            }
            return published;
        }

        @Override
        public Likelihood given(Structure structure, long[] published) {
            return (sum, _, counts) -> published[sum] == perturbed(structure, sum, counts) ? 1 : 0;
        }

        private long perturbed(Structure structure, int sum, int[] counts) {
            int count = structure.count(sum, counts);
            return noise.perturbed(count, 0x9E3779B97F4A7C15L * (31L * count + sum));
        }
    }
}
