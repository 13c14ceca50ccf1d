package nl.stagepact.placement.vacancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.register.domain.Programme;

class CompensationRulesTest {

    private static final Map<String, Programme> PROGRAMMES = Map.of("25180", new Programme("25180", "Kok", "2", "x"), "25604",
            new Programme("25604", "Software developer", "4", "x"));

    @Test
    void differentPayBetweenLevelsIsReportedWithAmounts() {
        assertThat(CompensationRules.unequal(paid("25180", 1_500), List.of(paid("25604", 2_500)), PROGRAMMES))
                .containsExactly(new CompensationRules.Paid("2", 1_500), new CompensationRules.Paid("4", 2_500));
    }

    @Test
    void differentPayWithinALevelIsNotReported() {
        assertThat(CompensationRules.unequal(paid("25180", 1_500), List.of(paid("25604", 1_500)), PROGRAMMES)).isEmpty();
        assertThat(CompensationRules.unequal(paid("25180", 1_500), List.of(paid("25180", 2_500)), PROGRAMMES)).isEmpty();
    }

    @Test
    void monthlyPayIsComparedPerDay() {
        // 390 euros a month for three days a week are 30 a day: 12 months, 52 weeks.
        assertThat(new Compensation(null, 39_000, false).centsPerDay(3)).isEqualTo(3_000);
        assertThat(new Compensation(null, null, true).centsPerDay(3)).isZero();
    }

    @Test
    void unusualMonthlyAmountsAreReported() {
        assertThat(CompensationRules.isUnusual(new Compensation(null, 40_000, false))).isFalse();
        assertThat(CompensationRules.isUnusual(new Compensation(null, 4_000, false))).isTrue();
        assertThat(CompensationRules.isUnusual(new Compensation(100, null, false))).isFalse();
    }

    @Test
    void onlyAMinimumPerDayOrMonthIsKnownPerDay() {
        assertThat(stated(PayUnit.MONTH, 39_000, 45_000).centsPerDay(3)).isEqualTo(3_000);
        assertThat(stated(PayUnit.DAY, 1_000, null).centsPerDay(3)).isEqualTo(1_000);
        assertThat(stated(PayUnit.MONTH, null, 39_000).centsPerDay(3)).isZero();
        assertThat(stated(PayUnit.HOUR, 450, 450).centsPerDay(3)).isZero();
        assertThat(stated(PayUnit.WEEK, 450, 450).centsPerDay(3)).isZero();
        assertThat(stated(PayUnit.YEAR, 450, 450).centsPerDay(3)).isZero();
    }

    @Test
    void payThatIsNotOneAmountPerDayOrMonthIsNotJudged() {
        VacancyContent hourly = AVacancy.of(List.of("25604"), stated(PayUnit.HOUR, 450, 450));
        assertThat(CompensationRules.unequal(hourly, List.of(paid("25180", 1_500)), PROGRAMMES)).isEmpty();
        assertThat(CompensationRules.unequal(paid("25180", 1_500), List.of(hourly), PROGRAMMES)).isEmpty();
        assertThat(CompensationRules.isUnusual(stated(PayUnit.MONTH, 100, 200))).isFalse();
    }

    private static Compensation stated(PayUnit unit, Integer min, Integer max) {
        return new Compensation(null, null, new StatedPay(unit, min, max), false);
    }

    private static VacancyContent paid(String programme, int perDayCents) {
        return AVacancy.of(List.of(programme), new Compensation(perDayCents, null, false));
    }
}
