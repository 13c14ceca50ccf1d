package nl.stagepact.placement.erasure.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.round.persistence.FrozenInputs;
import nl.stagepact.placement.round.persistence.MatchingRounds;
import nl.stagepact.placement.round.persistence.RoundOutcomes;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Deletes what rounds decided about each student and vacancy, a while after they ended; their figures and hashes remain. */
@ApplicationScoped
public class EraseRoundFacts {

    private final MatchingRounds rounds;
    private final FrozenInputs inputs;
    private final RoundOutcomes outcomes;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;

    EraseRoundFacts(MatchingRounds rounds, FrozenInputs inputs, RoundOutcomes outcomes, RetentionSettings settings,
            DutchCalendar calendar) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.outcomes = outcomes;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** Of one round. @return false when there is none left */
    @Transactional
    public boolean eraseOne() {
        Instant before = calendar.today().minusMonths(settings.monthsAfterRound()).atStartOfDay(DutchCalendar.ZONE)
                .toInstant();
        return rounds.endedBefore(before).map(round -> {
            inputs.delete(round);
            outcomes.delete(round);
            return true;
        }).orElse(false);
    }
}
