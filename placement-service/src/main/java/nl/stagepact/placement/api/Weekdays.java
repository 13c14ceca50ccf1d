package nl.stagepact.placement.api;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days of the week on the wire. */
final class Weekdays {

    static final String CODES = Arrays.stream(DayOfWeek.values()).map(Weekdays::code).collect(Collectors.joining(", "));

    private Weekdays() {
    }

    static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static Optional<DayOfWeek> of(String code) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> code(day).equals(code)).findFirst();
    }
}
