package nl.stagepact.shortage.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class AlertRuleTest {

    @Test
    void levelMatchesFromTheThreshold() {
        AlertRule rule = rule(AlertKind.LEVEL, 10);
        assertThat(rule.matches(new Situation("AM14", "25604", 9, 0, 1, 0))).isFalse();
        assertThat(rule.matches(new Situation("AM14", "25604", 10, 10, 1, 1))).isTrue();
    }

    @Test
    void riseMatchesFromTheThreshold() {
        AlertRule rule = rule(AlertKind.RISE, 5);
        assertThat(rule.matches(new Situation("AM14", "25604", 14, 10, 1, 1))).isFalse();
        assertThat(rule.matches(new Situation("AM14", "25604", 15, 10, 1, 1))).isTrue();
        assertThat(rule.matches(new Situation("AM14", "25604", 5, 10, 1, 1))).isFalse();
    }

    @Test
    void newInTopMatchesProgrammesThatEnteredTheTop() {
        List<Situation> situations = Situation.of("AM14", Map.of("a", 30L, "b", 20L, "c", 10L, "d", 0L),
                Map.of("a", 30L, "c", 20L));
        assertThat(situations.stream().filter(rule(AlertKind.NEW_IN_TOP, 2)::matches).map(Situation::programmeCode))
                .containsExactly("b");
        assertThat(situations).filteredOn(each -> each.programmeCode().equals("d")).singleElement()
                .extracting(Situation::rank).as("no shortage, no rank").isEqualTo(0);
    }

    @Test
    void ruleMatchesOnlyItsRegionAndProgramme() {
        AlertRule rule = new AlertRule(UUID.randomUUID(), "amersfoort", AlertKind.LEVEL, "AM14", "25604", 1, Instant.EPOCH,
                "test");
        assertThat(rule.matches(new Situation("AM14", "25604", 1, 0, 1, 0))).isTrue();
        assertThat(rule.matches(new Situation("AM13", "25604", 1, 0, 1, 0))).isFalse();
        assertThat(rule.matches(new Situation("AM14", "25180", 1, 0, 1, 0))).isFalse();
    }

    private static AlertRule rule(AlertKind kind, int threshold) {
        return new AlertRule(UUID.randomUUID(), "amersfoort", kind, null, null, threshold, Instant.EPOCH, "test");
    }
}
