package nl.stagepact.servicekit.clock;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Dates and deadlines use Dutch local time; instants are UTC. */
@ApplicationScoped
public class DutchCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Clock clock;

    public DutchCalendar(Clock clock) {
        this.clock = clock;
    }

    /**
     * Parses YYYY-MM-DD, years 1900 to 9999. Java accepts other years, but those are input errors and some do not fit in the
     * database.
     */
    public static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Parses YYYY-MM, years 1900 to 9999. */
    public static Optional<YearMonth> month(String text) {
        return text.length() == 7 ? day(text + "-01").map(YearMonth::from) : Optional.empty();
    }

    /** Parses an RFC 3339 date-time with any offset, years 1900 to 9999. */
    public static Optional<Instant> moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR ? Optional.of(moment.toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
