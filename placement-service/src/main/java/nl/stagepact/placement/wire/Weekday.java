package nl.stagepact.placement.wire;

import java.time.DayOfWeek;

/** A day of the week in request and response bodies, because the enum of the JDK has no code. */
public enum Weekday {

    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    public String code() {
        return Weekdays.code(day());
    }

    public static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
