package nl.stagepact.testkit.wrong.vacancy.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Rule 8: the system clock, in each of its forms. */
public class SystemTime {

    public Instant instant() {
        return Instant.now();
    }

    public LocalDate utcDate() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public LocalDateTime dateTime() {
        return LocalDateTime.now();
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public Instant byOwnClock() {
        return Instant.now(Clock.systemUTC());
    }

    public Supplier<Instant> reference() {
        return Instant::now;
    }
}
