package nl.stagepact.placement.placement.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    private final Event<StartedPlacement> starts;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    StartPlacements(Placements placements, Event<StartedPlacement> starts, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.placements = placements;
        this.starts = starts;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Some of them. @return how many; 0 when there are none left */
    @Transactional
    public int startSome() {
        List<Placement> due = placements.dueToStart(calendar.today(), AT_ONCE);
        due.forEach(this::start);
        return due.size();
    }

    /** @param placement agreed, and locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    void start(Placement placement) {
        placement.start(clock.instant());
        outbox.append(PlacementEvents.started(placement));
        starts.fire(new StartedPlacement(placement));
    }
}
