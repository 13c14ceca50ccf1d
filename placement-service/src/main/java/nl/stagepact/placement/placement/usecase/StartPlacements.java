package nl.stagepact.placement.placement.usecase;

import java.time.Clock;

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

    /** One of them, in a transaction of its own, so that none keeps others from starting. @return whether there was one */
    @Transactional
    public boolean startOne() {
        return placements.dueToStart(calendar.today()).map(due -> {
            start(due);
            return true;
        }).orElse(false);
    }

    /** @param placement agreed, and locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    void start(Placement placement) {
        placement.start(clock.instant());
        outbox.append(PlacementEvents.started(placement));
        starts.fire(new StartedPlacement(placement));
    }
}
