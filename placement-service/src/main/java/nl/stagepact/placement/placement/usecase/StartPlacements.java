package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Starts agreed placements whose first day has come. */
@ApplicationScoped
public class StartPlacements {

    private static final int AT_ONCE = 500;

    private final Placements placements;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    StartPlacements(Placements placements, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.placements = placements;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Some of them. @return how many; 0 when there are none left */
    @Transactional
    public int startSome() {
        List<Placement> due = placements.dueToStart(calendar.today(), AT_ONCE);
        due.forEach(each -> each.start(clock.instant()));
        outbox.append(due.stream().map(PlacementEvents::started).toList());
        return due.size();
    }
}
