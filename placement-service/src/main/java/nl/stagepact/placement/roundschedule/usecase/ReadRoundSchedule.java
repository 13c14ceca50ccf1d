package nl.stagepact.placement.roundschedule.usecase;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.domain.RoundRejected;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.placement.roundschedule.persistence.RoundSchedules;

/** Reads when rounds of a pact are opened. */
@ApplicationScoped
public class ReadRoundSchedule {

    private final RoundSchedules schedules;

    ReadRoundSchedule(RoundSchedules schedules) {
        this.schedules = schedules;
    }

    /**
     * @param pacts of the caller
     * @throws RoundRejected.NotFound when the pact has none, or the caller is no partner of it
     */
    @Transactional
    public RoundSchedule of(String pact, Set<String> pacts) {
        return schedules.of(pact).filter(_ -> pacts.contains(pact)).orElseThrow(RoundRejected.NotFound::new);
    }
}
