package nl.stagepact.shortage.cadence.domain;

import java.time.LocalDate;
import java.util.Optional;

/** @param days from one to the next, 1 or more */
public record Cadence(int days) {

    /** Who made what came by itself, where otherwise the client stands. */
    public static final String SCHEDULE = "schedule";

    /** @param last day of the last; empty when there was none, and then one is due at once */
    public boolean isDue(Optional<LocalDate> last, LocalDate today) {
        return last.map(day -> !day.plusDays(days).isAfter(today)).orElse(true);
    }
}
