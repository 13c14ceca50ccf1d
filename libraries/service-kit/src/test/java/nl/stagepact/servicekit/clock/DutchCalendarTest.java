package nl.stagepact.servicekit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchCalendarTest {

    @Test
    void parsesDaysMonthsAndMomentsFrom1900To9999() {
        assertThat(DutchCalendar.day("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(DutchCalendar.day("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
        assertThat(DutchCalendar.month("2026-02")).contains(YearMonth.of(2026, 2));
        assertThat(DutchCalendar.moment("2026-01-15T01:00:00+01:00")).contains(Instant.parse("2026-01-15T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1899-12-31", "10000-01-01", "+999999999-12-31", "-0001-01-01", "2026-02-30", "2026-2-3",
            "soon",
            "2026-13", "+999999999-12-31T00:00:00Z" })
    void rejectsOtherText(String text) {
        assertThat(DutchCalendar.day(text)).isEmpty();
        assertThat(DutchCalendar.month(text)).isEmpty();
        assertThat(DutchCalendar.moment(text)).isEmpty();
    }
}
