package nl.stagepact.placement.searchcase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.register.domain.LearningPath;

class EscalationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final EscalationPolicy POLICY = new EscalationPolicy(8, 5);

    @Test
    void isDueAfterEightWeeksOnTheDay() {
        assertThat(POLICY.isDue(searching(TODAY.minusDays(55), 0), TODAY)).isFalse();
        assertThat(POLICY.isDue(searching(TODAY.minusDays(56), 0), TODAY)).isTrue();
        assertThat(POLICY.isDue(searching(TODAY.minusDays(57), 0), TODAY)).isTrue();
    }

    @Test
    void isDueAfterFiveRejections() {
        assertThat(POLICY.isDue(searching(TODAY, 4), TODAY)).isFalse();
        assertThat(POLICY.isDue(searching(TODAY, 5), TODAY)).isTrue();
        assertThat(POLICY.isDue(searching(TODAY, 6), TODAY)).isTrue();
    }

    private static SearchCaseContent searching(LocalDate since, int rejections) {
        return new SearchCaseContent("25180", "2", Set.of(LearningPath.BOL), TODAY, TODAY, 10, 20, Set.of(DayOfWeek.MONDAY), 1,
                1, "3811", 30, TravelMode.BICYCLE, List.of(), Set.of(), null, since, false, null, SearchResponsibility.STUDENT,
                true, new SearchEfforts(0, 0, rejections));
    }
}
