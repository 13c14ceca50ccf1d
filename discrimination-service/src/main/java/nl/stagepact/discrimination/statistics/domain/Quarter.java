package nl.stagepact.discrimination.statistics.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year, the finest time that is counted.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** @param text such as {@code 2026-Q4} */
    public static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, text.indexOf('-'))), text.charAt(text.length() - 1) - '0');
    }

    /** Such as {@code 2026-Q4}. */
    public String text() {
        return year + "-Q" + number;
    }

    public Quarter next() {
        return number == LAST ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public boolean isLastOfYear() {
        return number == LAST;
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, number * MONTHS, 1).plusMonths(1).minusDays(1);
    }
}
