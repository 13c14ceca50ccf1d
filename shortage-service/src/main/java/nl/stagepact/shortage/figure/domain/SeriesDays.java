package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of a series, counted back from the last day in equal steps.
 *
 * @param first lower bound, not after the last day
 * @param last always one of the days
 * @param everyDays step in days, at least 1
 */
public record SeriesDays(LocalDate first, LocalDate last, int everyDays) {

    /** More than ten years of fortnightly rounds. */
    public static final int MAX_POINTS = 366;

    public boolean areTooMany() {
        return ChronoUnit.DAYS.between(first, last) / everyDays + 1 > MAX_POINTS;
    }

    /** Oldest first. */
    public List<LocalDate> list() {
        return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(everyDays)).toList().reversed();
    }
}
