package nl.stagepact.shortage.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.domain.area.Area;
import nl.stagepact.shortage.domain.area.AreaType;
import nl.stagepact.shortage.domain.register.Registers;
import nl.stagepact.shortage.domain.round.Round;
import nl.stagepact.shortage.domain.round.RoundPolicy;
import nl.stagepact.shortage.domain.validity.Found;
import nl.stagepact.shortage.persistence.RoundCells;
import nl.stagepact.shortage.persistence.Rounds;

/** Opens a round: when it is due for a pact, or when somebody asks for it. */
@ApplicationScoped
public class OpenRounds {

    private static final String SCHEDULE = "schedule";

    private final Rounds rounds;
    private final RoundCells cells;
    private final RoundIntake intake;
    private final RoundPolicies policies;
    private final CurrentRegisters registers;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    OpenRounds(Rounds rounds, RoundCells cells, RoundIntake intake, RoundPolicies policies, CurrentRegisters registers,
            DutchCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.intake = intake;
        this.policies = policies;
        this.registers = registers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Pacts that exist today. */
    public List<String> pacts() {
        return registers.now().areas().of(AreaType.PACT_AREA).on(calendar.today()).stream().map(Area::code).toList();
    }

    /**
     * When the pact's cadence has passed since its last round. A pact of whose regions nobody has delivered anything has none.
     *
     * @return the new round; empty when none was due
     */
    @Transactional
    public Optional<Round> openIfDue(String pact) {
        rounds.lock(pact);
        Optional<Round> last = rounds.last(pact);
        if (!policies.of(pact).isDue(last.map(Round::referenceDate), calendar.today())) {
            return Optional.empty();
        }
        RoundIntake.Frozen frozen = freeze(pact);
        return frozen.cells().isEmpty() ? Optional.empty() : Optional.of(store(pact, last, frozen, SCHEDULE));
    }

    /**
     * Now, whether it is due or not.
     *
     * @return the new round; the one that there is when the pact has one of today
     */
    @Transactional
    public Optional<Round> open(String pact, String by) {
        if (!(registers.now().areas().of(AreaType.PACT_AREA).on(calendar.today(), pact) instanceof Found.Valid<Area>)) {
            return Optional.empty();
        }
        rounds.lock(pact);
        Optional<Round> last = rounds.last(pact);
        if (last.isPresent() && !last.get().referenceDate().isBefore(calendar.today())) {
            return last;
        }
        return Optional.of(store(pact, last, freeze(pact), by));
    }

    private RoundIntake.Frozen freeze(String pact) {
        Registers known = registers.now();
        return intake.freeze(pact, calendar.today(), policies.of(pact), known, clock.instant());
    }

    private Round store(String pact, Optional<Round> last, RoundIntake.Frozen frozen, String by) {
        Instant now = clock.instant();
        LocalDate today = calendar.today();
        RoundPolicy policy = policies.of(pact);
        Round round = new Round(ids.generate(), pact, last.map(Round::number).orElse(0) + 1, today, policy, now, by, now,
                frozen.sbb(), List.of(), null, null, null, 1);
        rounds.insert(round);
        rounds.replaceSchools(round.id(), frozen.schools());
        cells.replace(round.id(), frozen.cells());
        return round;
    }
}
