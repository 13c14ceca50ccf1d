package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of a series: the last one, and as many before it as there are steps since the first.
 *
 * @param first not after the last
 * @param last always one of the days
 * @param everyDays 1 or more
 */
public record SeriesDays(LocalDate first, LocalDate last, int everyDays) {

    /** Ten years of rounds, with room. */
    public static final int MAX_POINTS = 366;

    public boolean areTooMany() {
        return ChronoUnit.DAYS.between(first, last) / everyDays + 1 > MAX_POINTS;
    }

    /** Oldest first. */
    public List<LocalDate> list() {
        return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(everyDays)).toList().reversed();
    }
}
