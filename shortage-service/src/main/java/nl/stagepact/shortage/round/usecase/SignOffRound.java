package nl.stagepact.shortage.round.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundActor;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.SignOff;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Signs a round for a party. The second signature, or a single one with a reason, closes it for good. */
@ApplicationScoped
public class SignOffRound {

    private final Rounds rounds;
    private final RoundCells cells;
    private final ReadRounds readRounds;
    private final Outbox outbox;
    private final Clock clock;

    SignOffRound(Rounds rounds, RoundCells cells, ReadRounds readRounds, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.readRounds = readRounds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param reasonAlone why the party closes the round alone; null to sign together
     * @param expected accepts the version of the round that the caller has read
     * @throws RoundRejected if it is not readable, has another version, or cannot be signed
     */
    @Transactional
    public ReadRounds.Detail signOff(UUID roundId, @Nullable String reasonAlone, IntPredicate expected, RoundActor actor,
            ReadingRights rights) {
        Round round = rounds.requireLocked(roundId, rights);
        round.requireVersion(expected);
        SignOff signOff = new SignOff(actor.party(), clock.instant(), actor.client());
        List<RoundCell> open = cells.open(roundId);
        if (reasonAlone == null) {
            round.signOff(signOff, open.size());
        } else {
            round.signOffAlone(signOff, reasonAlone);
            cells.update(roundId, open.stream().map(cell -> cell.signedOffBy(actor.party())).toList());
        }
        rounds.saveChange(round);
        if (round.isSignedOff()) {
            outbox.append(RoundEvents.signedOff(round, cells.states(roundId), cells.agreedTotal(roundId)));
        }
        return readRounds.detail(round);
    }
}
