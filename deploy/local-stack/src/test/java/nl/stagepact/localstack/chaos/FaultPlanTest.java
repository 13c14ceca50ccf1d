package nl.stagepact.localstack.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final int ALL = FaultPlan.allFaults().size();

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(plan(7, Duration.ofMinutes(10), 3 * ALL)).isEqualTo(plan(7, Duration.ofMinutes(10), 3 * ALL))
                .isNotEqualTo(plan(8, Duration.ofMinutes(10), 3 * ALL));
    }

    @Test
    void everyFaultOccursOnceBeforeAnyOccursAgain() {
        List<String> faults = plan(7, Duration.ofMinutes(1), 2 * ALL).stream().map(step -> step.fault().toString()).toList();
        assertThat(faults.subList(0, ALL)).doesNotHaveDuplicates();
        assertThat(faults.subList(ALL, 2 * ALL)).containsExactlyInAnyOrderElementsOf(faults.subList(0, ALL));
    }

    @Test
    void onlyALongRunHasLongCuts() {
        assertThat(plan(7, Duration.ofMinutes(10), ALL)).anyMatch(step -> step.hold().toSeconds() >= 90);
        assertThat(plan(7, Duration.ofMinutes(1), ALL)).noneMatch(step -> step.hold().toSeconds() >= 10);
    }

    private static List<FaultPlan.Step> plan(long seed, Duration length, int steps) {
        return Stream.generate(new FaultPlan(seed, length)::next).limit(steps).toList();
    }
}
