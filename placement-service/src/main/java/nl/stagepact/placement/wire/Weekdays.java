package nl.stagepact.placement.wire;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes of days of the week. */
public final class Weekdays {

    public static final String CODES = Arrays.stream(DayOfWeek.values()).map(Weekdays::code).collect(Collectors.joining(", "));

    private Weekdays() {
    }

    public static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DayOfWeek> of(String code) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> code(day).equals(code)).findFirst();
    }
}
