package nl.stagepact.placement.roundschedule.usecase;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import nl.stagepact.placement.round.usecase.OpenRound;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.placement.roundschedule.persistence.RoundSchedules;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Opens rounds at the moments that pacts have set. */
@ApplicationScoped
public class OpenScheduledRounds {

    private static final Logger LOG = Logger.getLogger(OpenScheduledRounds.class);

    private final RoundSchedules schedules;
    private final OpenRound openRound;
    private final Clock clock;

    OpenScheduledRounds(RoundSchedules schedules, OpenRound openRound, Clock clock) {
        this.schedules = schedules;
        this.openRound = openRound;
        this.clock = clock;
    }

    /** One of them. A turn is left out while the round before is not published. @return whether there was one */
    @Transactional
    public boolean openOne() {
        return schedules.due(clock.instant()).map(this::open).orElse(false);
    }

    private boolean open(RoundSchedule due) {
        Instant now = clock.instant();
        if (!openRound.openScheduled(due.pactCode(), due.round().policy(), due.round().rules(now))) {
            LOG.infof("A round is still open, so none was opened by the schedule: pact=%s", due.pactCode());
        }
        due.moveOn(now, DutchCalendar.ZONE);
        return true;
    }
}
