package nl.stagepact.placement.wire;

import java.time.DayOfWeek;

/** A day of the week as bodies have it: the enum of the JDK knows no code. */
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

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
