package nl.stagepact.placement.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class MatchingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final MatchingPolicy POLICY = new MatchingPolicy(MatchingMethod.BEST, 1,
            MatchingPolicy.DEFAULT_PRIORITIES, 12);

    @Test
    void levelOneAndTwoAtRiskComeFirstAndOthersLast() {
        assertThat(POLICY.classOf("1", true, TODAY, TODAY)).isZero();
        assertThat(POLICY.classOf("2", true, TODAY, TODAY)).isZero();
        assertThat(POLICY.classOf("2", false, TODAY, TODAY)).isEqualTo(2);
        assertThat(POLICY.classOf("3", true, TODAY, TODAY)).isEqualTo(2);
        assertThat(POLICY.classOf("3", false, TODAY, TODAY)).isEqualTo(3);
    }

    @Test
    void whoSearchesTwelveWeeksWaitsLong() {
        assertThat(POLICY.classOf("4", false, TODAY.minusDays(83), TODAY)).isEqualTo(3);
        assertThat(POLICY.classOf("4", false, TODAY.minusDays(84), TODAY)).isEqualTo(1);
        assertThat(POLICY.classOf("4", false, TODAY.minusDays(85), TODAY)).isEqualTo(1);
    }

    @Test
    void aPactCanPutOthersFirst() {
        MatchingPolicy waitingFirst = new MatchingPolicy(MatchingMethod.BEST, 1, List.of(PriorityRule.WAITING_LONG), 4);
        assertThat(waitingFirst.classOf("1", true, TODAY, TODAY)).isEqualTo(1);
        assertThat(waitingFirst.classOf("4", false, TODAY.minusWeeks(4), TODAY)).isZero();
    }
}
