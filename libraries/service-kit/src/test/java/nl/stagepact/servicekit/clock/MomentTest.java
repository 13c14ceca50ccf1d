package nl.stagepact.servicekit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class MomentTest {

    /** A quarter past one in the Netherlands, on 2 July. */
    private static final Instant NOW = Instant.parse("2026-07-01T23:15:00Z");

    @Test
    void aDayIsItsEndInTheNetherlands() {
        assertThat(moment("2026-07-01").instant()).isEqualTo("2026-07-01T21:59:59.999999999Z");
        assertThat(moment("2026-07-01").atMost(NOW)).isEqualTo("2026-07-01T21:59:59.999999999Z");
    }

    @Test
    void todayMeansNowAndTomorrowIsInTheFuture() {
        assertThat(moment("2026-07-02").isAfter(NOW)).isFalse();
        assertThat(moment("2026-07-02").atMost(NOW)).isEqualTo(NOW);
        assertThat(moment("2026-07-03").isAfter(NOW)).isTrue();
    }

    @Test
    void aDateTimeIsExact() {
        assertThat(moment("2026-07-02T01:15:00+02:00").isAfter(NOW)).isFalse();
        assertThat(moment("2026-07-02T01:15:01+02:00").isAfter(NOW)).isTrue();
    }

    @Test
    void otherTextIsNone() {
        assertThat(Moment.of("")).isEmpty();
        assertThat(Moment.of("2026-02-29")).isEmpty();
        assertThat(Moment.of("2026-07-02T01:15:00")).isEmpty();
    }

    private static Moment moment(String text) {
        return Moment.of(text).orElseThrow();
    }
}
