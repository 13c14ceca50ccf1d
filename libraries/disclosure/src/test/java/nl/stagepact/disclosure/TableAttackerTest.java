package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;

/** Attacks methods of which the answer is known by arithmetic; an attacker who is wrong here proves nothing elsewhere. */
class TableAttackerTest {

    /** Of three installations, two add nobody and one adds one person. */
    private static final List<Keys> THREE_INSTALLATIONS = List.of(Keys.NONE, Keys.NONE, (_, _) -> 1);
    private static final Publisher ADDS_THE_KEY = (counts, keys) -> counts[0] + keys.of(0, 0);

    @Test
    void triesEveryTableUpToTheCapOnce() {
        assertThat(
                new Posterior(TableAttacker.tables(2, 1).map(table -> new TableAttacker.Candidate(table, 1)).toList()).tables())
                .containsExactly(List.of(0, 0), List.of(0, 1), List.of(1, 0), List.of(1, 1));
        assertThat(TableAttacker.tables(4, 12)).hasSize(13 * 13 * 13 * 13);
    }

    @Test
    void whatShowsEverythingHidesNothing() {
        TableAttacker attacker = new TableAttacker((counts, _) -> List.of(counts[0], counts[1]), 2, 12);
        assertThat(attacker.given(List.of(3, 5)).tables()).containsExactly(List.of(3, 5));
        assertThat(DisclosureRisk.of(attacker, 2)).isEqualTo(new DisclosureRisk(1, 1, 1));
    }

    @Test
    void whatShowsNothingLeavesEveryCountAsLikelyAsBefore() {
        TableAttacker attacker = new TableAttacker((_, _) -> "nothing", 2, 9);
        assertThat(attacker.given("nothing").of(Posterior.leaf(1))).hasSize(10);
        DisclosureRisk risk = DisclosureRisk.of(attacker, 2);
        assertThat(risk.mean()).isCloseTo(0.1, within(1e-9));
        assertThat(risk.likely()).isZero();
        assertThat(risk.certain()).isZero();
    }

    @Test
    void noiseIsWeighedByHowManyKeysGiveIt() {
        TableAttacker attacker = new TableAttacker(ADDS_THE_KEY, TableAttacker.tables(1, 3), THREE_INSTALLATIONS);
        SortedMap<Integer, Double> shares = attacker.given(2L).of(Posterior.leaf(0));
        assertThat(shares).containsOnlyKeys(1, 2);
        assertThat(shares.get(2)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void anOutputThatOneTableAloneCanGiveIsCertain() {
        TableAttacker attacker = new TableAttacker(ADDS_THE_KEY, TableAttacker.tables(1, 4), THREE_INSTALLATIONS);
        DisclosureRisk risk = DisclosureRisk.of(attacker, 1);
        // Of the counts 1 to 4 only the 4 of one installation in three gives 5; no other count does.
        assertThat(risk.certain()).isCloseTo(1 / 12.0, within(1e-9));
        // Four counts are right with two thirds in two installations of three; three are right with one third in the other.
        assertThat(risk.likely()).isCloseTo(9 / 12.0, within(1e-9));
        assertThat(risk.mean()).isCloseTo((4 * 2 / 3.0 * 2 / 3 + 3 * 1 / 3.0 * 1 / 3 + 1 / 3.0) / 4, within(1e-9));
    }

    @Test
    void refusesAnOutputThatNoTableGives() {
        TableAttacker attacker = new TableAttacker(ADDS_THE_KEY, 1, 3);
        assertThatThrownBy(() -> attacker.given(4L)).isInstanceOf(IllegalArgumentException.class);
    }
}
