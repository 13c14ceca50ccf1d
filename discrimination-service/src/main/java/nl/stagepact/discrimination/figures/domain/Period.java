package nl.stagepact.discrimination.figures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.stagepact.discrimination.statistics.domain.Quarter;

/**
 * What figures are of: a quarter, or a year.
 *
 * @param text such as {@code 2026-Q4} or {@code 2026}
 * @param quarters in it
 */
public record Period(String text, List<Quarter> quarters) {

    private static final Pattern TEXT = Pattern.compile("2[0-9]{3}(-Q[1-4])?");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public static Period of(Quarter quarter) {
        return new Period(quarter.text(), List.of(quarter));
    }

    public static Period ofYear(int year) {
        return new Period(Integer.toString(year),
                IntStream.rangeClosed(1, QUARTERS).mapToObj(each -> new Quarter(year, each)).toList());
    }

    /** @return empty for text that is no period */
    public static Optional<Period> parse(String text) {
        return !TEXT.matcher(text).matches() ? Optional.empty()
                : Optional.of(text.contains("Q") ? of(Quarter.parse(text)) : ofYear(Integer.parseInt(text)));
    }

    public int months() {
        return quarters.size() * MONTHS;
    }

    public LocalDate lastDay() {
        return quarters.getLast().lastDay();
    }
}
