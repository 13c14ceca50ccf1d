package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final int LARGEST_COST = 1_950;
    private static final int STUDENTS = 150_000;
    private static final int CLASSES = 4;

    private final Weights weights = Weights.of(STUDENTS, LARGEST_COST, CLASSES, 42);

    @Test
    void aHigherCostWeighsMoreWhateverTheTieBreaks() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 1_000; i++) {
            assertThat(weights.weight(8, random.nextLong(), random.nextLong()))
                    .isGreaterThan(weights.weight(7, random.nextLong(), random.nextLong()));
        }
    }

    @Test
    void aClassWeighsMoreThanTheNextOneAndThePathThatCostsMost() {
        long largest = weights.weight(LARGEST_COST + 1, 0, 0);
        for (int policyClass = 0; policyClass < CLASSES; policyClass++) {
            long step = weights.outside(policyClass) - weights.outside(policyClass + 1);
            assertThat(step / largest).isGreaterThanOrEqualTo(2 * STUDENTS);
        }
    }

    @Test
    void leavingOutTheFirstClassAndAPathDoesNotOverflow() {
        long largest = weights.weight(LARGEST_COST + 1, 0, 0);
        assertThat(Math.addExact(weights.outside(0), Math.multiplyExact(largest, 2L * STUDENTS))).isLessThan(1L << 62);
    }

    @Test
    void eightBitsAreEnoughToBreakTiesAndSevenTooFew() {
        assertThat(Weights.of(1 << 24, 0, 2, 1)).isNotNull();
        assertThatThrownBy(() -> Weights.of(1 << 24, 1, 2, 1)).hasMessageContaining("Too many");
    }
}
