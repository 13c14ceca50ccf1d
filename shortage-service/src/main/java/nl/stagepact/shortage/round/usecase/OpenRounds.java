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

/** Opens a round: when it is due for a pact, or when somebody asks for it. */
@ApplicationScoped
public class OpenRounds {

    private final Rounds rounds;
    private final RoundSchools schools;
    private final RoundCells cells;
    private final RoundIntake intake;
    private final RoundPolicies policies;
    private final CurrentRegisters registers;
    private final CurrentPacts pacts;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    OpenRounds(Rounds rounds, RoundSchools schools, RoundCells cells, RoundIntake intake, RoundPolicies policies,
            CurrentRegisters registers,
            CurrentPacts pacts, DutchCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.schools = schools;
        this.cells = cells;
        this.intake = intake;
        this.policies = policies;
        this.registers = registers;
        this.pacts = pacts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * When the pact's cadence has passed since its last round. A pact of whose regions nobody has delivered anything has none.
     *
     * @return the new round; empty when none was due
     */
    @Transactional
    public Optional<Round> openIfDue(String pact) {
        Opening opening = look(pact);
        if (!opening.policy().isDue(opening.last().map(Round::referenceDate), opening.day())) {
            return Optional.empty();
        }
        RoundIntake.Frozen frozen = freeze(opening);
        return frozen.cells().isEmpty() ? Optional.empty() : Optional.of(store(opening, frozen, Cadence.SCHEDULE));
    }

    /**
     * Now, whether it is due or not.
     *
     * @return the new round; the one that there is when the pact has one of today
     */
    @Transactional
    public Optional<Round> open(String pact, String by) {
        if (!pacts.contains(pact)) {
            return Optional.empty();
        }
        Opening opening = look(pact);
        return opening.last().filter(round -> !round.referenceDate().isBefore(opening.day()))
                .or(() -> Optional.of(store(opening, freeze(opening), by)));
    }

    /** Once nobody else can open one: what is frozen, and as of when the round says that it is, must be one moment. */
    private Opening look(String pact) {
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

    /** @param last round of the pact, if any; @param day reference date of the next; @param moment at which it is taken in */
    private record Opening(String pact, Optional<Round> last, RoundPolicy policy, LocalDate day, Instant moment) {
    }
}
