package nl.stagepact.shortage.round.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundActor;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.Statement;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Adds a party's explanation, correction or agreement to a cell of a round. */
@ApplicationScoped
public class AddStatement {

    private final Rounds rounds;
    private final RoundCells cells;
    private final ReadRounds readRounds;
    private final Clock clock;

    AddStatement(Rounds rounds, RoundCells cells, ReadRounds readRounds, Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.readRounds = readRounds;
        this.clock = clock;
    }

    /**
     * @param value of a correction; null otherwise
     * @param expected accepts the version of the cell that the caller has read
     * @return the changed cell with its history
     * @throws RoundRejected if it is not readable, has another version, or the actor may not make the statement
     */
    @Transactional
    public ReadRounds.CellDetail add(UUID roundId, UUID cellId, Statement.Kind kind, @Nullable Integer value,
            @Nullable String comment,
            IntPredicate expected, RoundActor actor, ReadingRights rights) {
        Round round = rounds.requireLocked(roundId, rights);
        RoundCell cell = cells.find(roundId, cellId).orElseThrow(RoundRejected.NotFound::new);
        if (!expected.test(cell.version())) {
            throw new RoundRejected.ChangedMeanwhile();
        }
        round.change();
        RoundCell after = cell.after(kind, actor, value, round.policy().tolerance());
        Integer stated = kind == Statement.Kind.AGREEMENT ? after.agreed() : value;
        cells.update(roundId, List.of(after));
        cells.addStatement(roundId, cell.key(),
                new Statement(kind, actor.party(), stated, comment, clock.instant(), actor.client()));
        rounds.saveChange(round);
        return readRounds.cell(roundId, after);
    }
}
