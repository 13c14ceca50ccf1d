package nl.stagepact.shortage.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropoutWindowTest {

    @ParameterizedTest
    @CsvSource({ "2026-10-31, 2025-07, 2026-06", "2026-11-01, 2025-10, 2026-09", "2026-11-25, 2025-10, 2026-09",
            "2027-01-31, 2025-10, 2026-09", "2027-02-01, 2026-01, 2026-12" })
    void coversTheLastFourQuartersThatEndedAMonthAgo(LocalDate day, YearMonth from, YearMonth to) {
        assertThat(DropoutWindow.at(day)).isEqualTo(new DropoutWindow(from, to));
    }
}
