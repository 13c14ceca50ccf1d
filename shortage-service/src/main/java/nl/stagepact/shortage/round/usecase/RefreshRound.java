package nl.stagepact.shortage.round.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.RoundSchools;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Reads the counts of an open round again, to include late deliveries. Statements stay in the history of their cells. */
@ApplicationScoped
public class RefreshRound {

    private final Rounds rounds;
    private final RoundSchools schools;
    private final RoundCells cells;
    private final RoundIntake intake;
    private final ReadRounds readRounds;
    private final CurrentRegisters registers;
    private final Clock clock;

    RefreshRound(Rounds rounds, RoundSchools schools, RoundCells cells, RoundIntake intake, ReadRounds readRounds,
            CurrentRegisters registers, Clock clock) {
        this.rounds = rounds;
        this.schools = schools;
        this.cells = cells;
        this.intake = intake;
        this.readRounds = readRounds;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * @param expected accepts the version of the round that the caller has read
     * @throws RoundRejected if it is not readable, has another version, or is signed off
     */
    @Transactional
    public ReadRounds.Detail refresh(UUID roundId, IntPredicate expected, ReadingRights rights) {
        Round round = rounds.requireLocked(roundId, rights);
        round.requireVersion(expected);
        Instant now = clock.instant();
        RoundIntake.Frozen frozen = intake.freeze(round.pact(), round.referenceDate(), round.policy(), registers.now(), now);
        round.refresh(now, frozen.sbb());
        rounds.saveChange(round);
        schools.replace(roundId, frozen.schools());
        cells.replace(roundId, frozen.cells());
        return readRounds.detail(round);
    }
}
