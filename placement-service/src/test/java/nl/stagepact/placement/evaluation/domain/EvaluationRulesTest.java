package nl.stagepact.placement.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EvaluationRulesTest {

    private static final EvaluationRules RULES = new EvaluationRules(10);

    @Test
    void nothingIsPublishedBelowTen() {
        assertThat(RULES.published(9)).isZero();
        assertThat(RULES.published(10)).isEqualTo(10);
        assertThat(RULES.published(14)).isEqualTo(10);
        assertThat(RULES.published(15)).isEqualTo(15);
    }

    @Property
    void oneEvaluationMoreChangesNothingOrFive(@ForAll @IntRange(max = 10_000) int all) {
        assertThat(RULES.published(all + 1) - RULES.published(all)).isIn(0, 5, 10);
        assertThat(RULES.published(all)).isLessThanOrEqualTo(all);
    }
}
