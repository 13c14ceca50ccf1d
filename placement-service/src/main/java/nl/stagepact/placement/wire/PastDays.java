package nl.stagepact.placement.wire;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Checks days that must have come. */
@ApplicationScoped
public class PastDays {

    /** The longest programmes last four years. */
    private static final int MOST_YEARS = 4;

    private final DutchCalendar calendar;

    PastDays(DutchCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param day null when it has a fault of its own */
    public void check(String field, @Nullable LocalDate day, Faults faults) {
        if (day != null && day.isAfter(calendar.today())) {
            faults.add("in_the_future", field, day);
        }
    }

    /** As {@link #check}, of what is recorded during a placement, which nobody does years later. */
    public void checkRecent(String field, @Nullable LocalDate day, Faults faults) {
        check(field, day, faults);
        if (day != null && day.isBefore(calendar.today().minusYears(MOST_YEARS))) {
            faults.add("too_long_ago", field, day, MOST_YEARS);
        }
    }
}
