package nl.stagepact.placement.roundschedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingPolicy;

class RoundScheduleTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant FIRST = Instant.parse("2027-03-15T07:00:00Z");

    @Test
    void theTimeOfTheDayStaysTheSameInSummer() {
        RoundSchedule schedule = everyTwoWeeks(FIRST);
        schedule.moveOn(FIRST, ZONE);
        assertThat(schedule.nextAt()).isEqualTo("2027-03-29T06:00:00Z");
    }

    @Test
    void turnsThatWereMissedAreLeftOut() {
        RoundSchedule schedule = everyTwoWeeks(FIRST);
        schedule.moveOn(Instant.parse("2027-04-12T05:59:59Z"), ZONE);
        assertThat(schedule.nextAt()).isEqualTo("2027-04-12T06:00:00Z");
        schedule.moveOn(Instant.parse("2027-04-12T06:00:00Z"), ZONE);
        assertThat(schedule.nextAt()).isEqualTo("2027-04-26T06:00:00Z");
    }

    @Test
    void aDayWithoutThatTimeOfTheDayMovesNoLaterOne() {
        Instant halfPastTwo = Instant.parse("2027-03-14T01:30:00Z");
        RoundSchedule schedule = everyTwoWeeks(halfPastTwo);
        schedule.moveOn(halfPastTwo, ZONE);
        assertThat(schedule.nextAt()).as("the clock goes from two to three").isEqualTo("2027-03-28T01:30:00Z");
        schedule.moveOn(schedule.nextAt(), ZONE);
        assertThat(schedule.nextAt()).isEqualTo("2027-04-11T00:30:00Z");
    }

    private static RoundSchedule everyTwoWeeks(Instant first) {
        MatchingPolicy policy = new MatchingPolicy(MatchingMethod.BEST, 1, MatchingPolicy.DEFAULT_PRIORITIES, 12);
        return new RoundSchedule("amersfoort", new ScheduledRound(policy, null, 24, null), first, 2, ZONE, FIRST, "demo-admin");
    }
}
