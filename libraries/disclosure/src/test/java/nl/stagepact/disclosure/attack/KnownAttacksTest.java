package nl.stagepact.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import nl.stagepact.disclosure.Profile;

/** The attacks by which suppression gave exact counts away, on the same counts with noise. */
class KnownAttacksTest {

    private static final int INSTALLATIONS = 2_000;
    private static final Method METHOD = new CellKey(Profile.OPEN.noise());

    private final RandomGenerator secrets = new SplittableRandom(14);

    /** Two programmes of 4 in one region: their total and two hidden sums were published, which only 4 and 4 gave. */
    @Test
    void onePublicationIsNotEnough() {
        assertThat(mean(4, published -> Enumeration.posterior(Structure.ONE_BY_TWO,
                METHOD.given(Structure.ONE_BY_TWO, published))[0], Structure.ONE_BY_TWO, 4, 4)).isLessThan(0.3);
    }

    /** Programmes of 5, 1 and 1, of which the last two are gone a fortnight later: their counts of before were certain. */
    @Test
    void twoPublicationsDoNotTellWhatWasThere() {
        Structure structure = Structure.ONE_BY_THREE;
        double right = 0;
        for (int installation = 0; installation < INSTALLATIONS; installation++) {
            Method.Likelihood first = METHOD.given(structure, METHOD.publish(structure, new int[] { 5, 1, 1 }, secrets));
            Method.Likelihood second = METHOD.given(structure, METHOD.publish(structure, new int[] { 5, 0, 0 }, secrets));
            int total = structure.sums() - 1;
            // Known: the first programme did not change, and nobody is left in the others.
            right += Enumeration.posterior(structure, first, counts -> second.of(total, counts[0], counts))[1][1];
        }
        assertThat(right / INSTALLATIONS).isLessThan(0.35);
    }

    /** A school with 6 subtracts them from the total: the 1 of another school was left. */
    @Test
    void aSchoolDoesNotFindTheOthersBySubtractingItself() {
        Structure structure = Structure.ONE_BY_TWO;
        assertThat(mean(1, published -> {
            Method.Likelihood likelihood = METHOD.given(structure, published);
            return Enumeration.posterior(structure, (sum, count, counts) -> likelihood.of(sum,
                    count + structure.count(sum, new int[] { 6, 0 }), counts))[1];
        }, structure, 6, 1)).isLessThan(0.35);
    }

    /** A school delivers 1, then 2: it saw where rounding turned. */
    @Test
    void aProberSeesNoCountTurn() {
        for (int others : new int[] { 1, 3, 4 }) {
            double right = 0;
            for (int installation = 0; installation < INSTALLATIONS; installation++) {
                Method.Likelihood one = METHOD.given(Structure.ONE_CELL,
                        METHOD.publish(Structure.ONE_CELL, new int[] { others + 1 }, secrets));
                Method.Likelihood two = METHOD.given(Structure.ONE_CELL,
                        METHOD.publish(Structure.ONE_CELL, new int[] { others + 2 }, secrets));
                right += Enumeration.posterior(Structure.ONE_CELL, (sum, count, counts) -> one.of(sum, count + 1, counts)
                        * two.of(sum, count + 2, counts))[0][others];
            }
            assertThat(right / INSTALLATIONS).as("of %d others", others).isLessThan(0.35);
        }
    }

    /** Dropout of two levels, 4 and 4, all for lack of a place: that nobody had another reason was certain. */
    @Test
    void thatNobodyDroppedOutForAnotherReasonIsNotCertain() {
        Structure structure = Structure.TWO_BY_TWO;
        for (int installation = 0; installation < INSTALLATIONS / 10; installation++) {
            double[] otherReason = Enumeration.posterior(structure,
                    METHOD.given(structure, METHOD.publish(structure, new int[] { 4, 0, 4, 0 }, secrets)))[1];
            assertThat(otherReason[0]).isLessThan(0.95);
        }
    }

    /** Probability of the right value, over installations. */
    private double mean(int value, Function<long[], double[]> attack, Structure structure, int... counts) {
        double right = 0;
        for (int installation = 0; installation < INSTALLATIONS; installation++) {
            right += attack.apply(METHOD.publish(structure, counts, secrets))[value];
        }
        return right / INSTALLATIONS;
    }
}
