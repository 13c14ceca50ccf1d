package nl.stagepact.discrimination.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Weekdays off in five years, as calendars of the Dutch government have them. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
            "2024: 01-01 03-29 04-01 05-09 05-20 12-25 12-26",
            "2025: 01-01 04-18 04-21 05-05 05-29 06-09 12-25 12-26",
            "2026: 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25",
            "2027: 01-01 03-26 03-29 04-27 05-05 05-06 05-17",
            "2028: 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26" })
    void weekdaysOffAreTheHolidaysOfTheYear(int year, String holidays) {
        List<String> off = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !WorkingDays.isWorkingDay(day)) {
                off.add(day.toString().substring(5));
            }
        }
        assertThat(String.join(" ", off)).isEqualTo(holidays);
    }

    @Test
    void kingsDayIsTheDayBeforeWhenThatIsASunday() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 4, 28))).isTrue(); // the 27th was a Sunday: celebrated on Saturday
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-30, 3, 2026-12-03", "2026-12-23, 3, 2026-12-29", "2026-04-01, 3, 2026-04-08",
            "2026-11-27, 1, 2026-11-30",
            "2026-11-28, 1, 2026-11-30" })
    void aTermBeginsOnTheDayAfterAndSkipsDaysOff(LocalDate day, int workingDays, LocalDate last) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(last);
    }
}
