package nl.stagepact.discrimination.reminder.usecase;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.WorkingDays;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.reminder.persistence.WaitingDesks;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Finds the desks for which something waits on a working day. */
@ApplicationScoped
public class FindWaitingDesks {

    private final WaitingDesks waiting;
    private final DutchCalendar calendar;

    FindWaitingDesks(WaitingDesks waiting, DutchCalendar calendar) {
        this.waiting = waiting;
        this.calendar = calendar;
    }

    /** Terms of today and the next working day, and what was written since the last working day. */
    @Transactional
    public Set<Recipient> find() {
        LocalDate today = calendar.today();
        if (!WorkingDays.isWorkingDay(today)) {
            return Set.of();
        }
        LocalDate since = today.minusDays(1);
        while (!WorkingDays.isWorkingDay(since)) {
            since = since.minusDays(1);
        }
        return waiting.find(today, WorkingDays.after(today, 1), since);
    }
}
