package nl.stagepact.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day of all tests of services: {@link RealPostgres} shifts their clock so that it starts in the morning of that day,
 * and no test depends on when it runs. The clock of the database is not shifted, so SQL of tests takes its dates from here.
 */
public final class FixedDay {

    /** In the Netherlands; a Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final Instant MORNING = Instant.parse("2026-11-16T09:00:00Z");

    private FixedDay() {
    }

    /** SQL in which {@code {today}} and {@code {now}} are replaced by expressions for the day and the start of the clock. */
    public static String in(String sql) {
        return sql.replace("{today}", "date '" + TODAY + "'").replace("{now}", "timestamptz '" + MORNING + "'");
    }

    /** Added to the system's time; negative after that day. In whole seconds, so that the clock keeps its precision. */
    static Duration offset() {
        return Duration.between(Instant.now(), MORNING).truncatedTo(ChronoUnit.SECONDS);
    }
}
