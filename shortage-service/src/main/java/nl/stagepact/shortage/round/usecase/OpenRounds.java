package nl.stagepact.shortage.round.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.cadence.domain.Cadence;
import nl.stagepact.shortage.register.usecase.CurrentPacts;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.RoundSchools;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Opens rounds, when due or on request. */
@ApplicationScoped
public class OpenRounds {

    private final Rounds rounds;
    private final RoundSchools schools;
    private final RoundCells cells;
    private final RoundIntake intake;
    private final ReadRounds readRounds;
    private final RoundPolicies policies;
    private final CurrentRegisters registers;
    private final CurrentPacts pacts;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    OpenRounds(Rounds rounds, RoundSchools schools, RoundCells cells, RoundIntake intake, ReadRounds readRounds,
            RoundPolicies policies, CurrentRegisters registers, CurrentPacts pacts, DutchCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.schools = schools;
        this.cells = cells;
        this.intake = intake;
        this.readRounds = readRounds;
        this.policies = policies;
        this.registers = registers;
        this.pacts = pacts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Opens a round if the pact's cadence has passed since its last one and there are deliveries for its regions.
     *
     * @return the new round; empty if none was opened
     */
    @Transactional
    public Optional<Round> openIfDue(String pact) {
        Opening opening = prepare(pact);
        if (!opening.policy().isDue(opening.last().map(Round::referenceDate), opening.day())) {
            return Optional.empty();
        }
        RoundIntake.Frozen frozen = freeze(opening);
        return frozen.cells().isEmpty() ? Optional.empty() : Optional.of(store(opening, frozen, Cadence.SCHEDULE));
    }

    /**
     * Opens a round, due or not.
     *
     * @return the new round, or the existing one of today; empty for an unknown pact
     */
    @Transactional
    public Optional<ReadRounds.Detail> open(String pact, String by) {
        if (!pacts.contains(pact)) {
            return Optional.empty();
        }
        Opening opening = prepare(pact);
        return opening.last().filter(round -> !round.referenceDate().isBefore(opening.day()))
                .or(() -> Optional.of(store(opening, freeze(opening), by))).map(readRounds::detail);
    }

    /** Takes the lock before reading the clock: counts must be read as of the moment that the round records. */
    private Opening prepare(String pact) {
        rounds.lock(pact);
        return new Opening(pact, rounds.last(pact), policies.of(pact), calendar.today(), clock.instant());
    }

    private RoundIntake.Frozen freeze(Opening opening) {
        return intake.freeze(opening.pact(), opening.day(), opening.policy(), registers.now(), opening.moment());
    }

    private Round store(Opening opening, RoundIntake.Frozen frozen, String by) {
        Round round = new Round(ids.generate(), opening.pact(), opening.last().map(Round::number).orElse(0) + 1, opening.day(),
                opening.policy(), opening.moment(), by, frozen.sbb());
        rounds.add(round);
        schools.replace(round.id(), frozen.schools());
        cells.replace(round.id(), frozen.cells());
        return round;
    }

    /**
     * @param last round of the pact, if any; @param day reference date of the new one; @param moment as of which it reads
     *        counts
     */
    private record Opening(String pact, Optional<Round> last, RoundPolicy policy, LocalDate day, Instant moment) {
    }
}
