package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on suppression that succeed. {@link PublicationTest} shows that sums alone do not tell a hidden count; whoever runs
 * the public method over all tables learns some nevertheless, because which sums are hidden depends on the counts (minimality
 * attack: Wong, Fu, Wang and Pei, VLDB 2007).
 */
class InformedAttackTest {

    private static final Cell HIDDEN = Cell.HIDDEN;

    /** Were one of the two 5 or more, suppression would have hidden the total. */
    @Test
    void onePublicationIsEnough() {
        Suppressing am14 = new Suppressing(List.of("AM14"), List.of("2c1", "3c1"));
        int[] secret = { 4, 4 };
        Posterior known = new TableAttacker(am14, 2, 59).given(am14.publish(secret, Keys.NONE));
        assertThat(am14.firstRegion(secret)).containsExactly(HIDDEN, HIDDEN, Cell.shown(10));
        assertThat(known.tables()).as("of 3,600 tables").containsExactly(List.of(4, 4));
    }

    /**
     * The second publication shows that two programmes have nobody left. Whoever knows that the third did not change, because
     * its school did not deliver anew, learns how many the two had.
     */
    @Test
    void twoPublicationsTellWhatTheFirstHid() {
        Suppressing am19 = new Suppressing(List.of("AM19"), List.of("2c1", "2c2", "2c3"));
        int[] secret = { 5, 1, 1 };
        Publisher fortnightly = (counts, _) -> am19.publish(counts, new int[] { counts[0], 0, 0 });
        Posterior known = new TableAttacker(fortnightly, 3, 12).given(fortnightly.publish(secret, Keys.NONE));
        Posterior knownFromTheFirst = new TableAttacker(am19, 3, 12).given(am19.publish(secret, Keys.NONE));
        assertThat(am19.firstRegion(secret)).containsExactly(HIDDEN, HIDDEN, HIDDEN, Cell.shown(5));
        assertThat(knownFromTheFirst.tables()).hasSize(15);
        assertThat(known.tables()).containsExactly(List.of(5, 1, 1));
    }

    /** The school has 6 in the first programme. It does not even know that no other school counts there. */
    @Test
    void aSchoolSubtractsItself() {
        Suppressing am13 = new Suppressing(List.of("AM13"), List.of("2c1", "2c2"));
        int[] others = { 0, 1 };
        Publisher withOwnSix = (counts, keys) -> am13.publish(new int[] { counts[0] + 6, counts[1] }, keys);
        Posterior known = new TableAttacker(withOwnSix, 2, 12).given(withOwnSix.publish(others, Keys.NONE));
        assertThat(am13.firstRegion(new int[] { 6, 1 })).containsExactly(HIDDEN, HIDDEN, Cell.shown(5));
        assertThat(known.tables()).containsExactly(List.of(0, 1));
    }

    /** A school that delivers 1 and then 2 sees a hidden sum appear, or a shown one turn from 5 to 10 and from 10 to 15. */
    @ParameterizedTest
    @ValueSource(ints = { 3, 6, 11 })
    void aContributorProbesWhereRoundingTurns(int others) {
        Suppressing am13 = new Suppressing(List.of("AM13"), List.of("2c1", "2c2"));
        Publisher probed = (counts, _) -> am13.publish(new int[] { counts[0] + 1, counts[1] },
                new int[] { counts[0] + 2, counts[1] });
        Posterior known = new TableAttacker(probed, 2, 22).given(probed.publish(new int[] { others, 20 }, Keys.NONE));
        assertThat(known.of(Posterior.leaf(0))).containsOnlyKeys(others);
    }
}
