package nl.stagepact.placement.roundschedule.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.placement.roundschedule.domain.ScheduledRound;
import nl.stagepact.placement.roundschedule.persistence.RoundSchedules;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Sets and removes the schedule of a pact. */
@ApplicationScoped
public class SetRoundSchedule {

    /** The schedule changed after the version that the caller has read. */
    public static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final RoundSchedules schedules;
    private final Clock clock;

    SetRoundSchedule(RoundSchedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * @param nextAt when the next round is opened
     * @param everyWeeks 1 to 52
     * @param expected accepts the version that the caller has read; 0 when there was none
     * @throws RoundRejected.NotAPartner when the caller does not represent the pact
     * @throws ChangedMeanwhile when it changed since
     */
    @Transactional
    public RoundSchedule set(String pact, ScheduledRound round, Instant nextAt, int everyWeeks, IntPredicate expected,
            RoundRights rights) {
        requirePartner(pact, rights);
        schedules.lock(pact);
        Instant now = clock.instant();
        RoundSchedule schedule = schedules.findForUpdate(pact).orElse(null);
        if (!expected.test(schedule == null ? 0 : schedule.version())) {
            throw new ChangedMeanwhile();
        }
        if (schedule == null) {
            schedule = new RoundSchedule(pact, round, nextAt, everyWeeks, DutchCalendar.ZONE, now, rights.client());
            schedules.insert(schedule);
        } else {
            schedule.change(round, nextAt, everyWeeks, DutchCalendar.ZONE, now, rights.client());
        }
        schedules.writeChanges();
        return schedule;
    }

    /** Rounds that are open remain. Removing it again changes nothing. @throws RoundRejected.NotAPartner as {@link #set} */
    @Transactional
    public void remove(String pact, RoundRights rights) {
        requirePartner(pact, rights);
        schedules.lock(pact);
        schedules.findForUpdate(pact).ifPresent(schedules::remove);
    }

    private static void requirePartner(String pact, RoundRights rights) {
        if (!rights.pacts().contains(pact)) {
            throw new RoundRejected.NotAPartner();
        }
    }
}
