package nl.stagepact.shortage.cadence.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Interval of recurring work. @param days from one occurrence to the next, at least 1 */
public record Cadence(int days) {

    /** Recorded instead of a client for what the schedule created. */
    public static final String SCHEDULE = "schedule";

    /** @param last day of the last occurrence; without one the next is due at once */
    public boolean isDue(Optional<LocalDate> last, LocalDate today) {
        return last.map(day -> !day.plusDays(days).isAfter(today)).orElse(true);
    }
}
