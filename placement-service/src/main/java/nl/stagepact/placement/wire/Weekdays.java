package nl.stagepact.placement.wire;

import java.time.DayOfWeek;
import java.util.Locale;

/** Codes of days of the week. */
public final class Weekdays {

    private Weekdays() {
    }

    public static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
