package nl.stagepact.shortage.round.usecase;

import java.time.Instant;
import java.util.Map;

import nl.stagepact.events.Event;
import nl.stagepact.events.shortages.RoundSignedOff;
import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Round;

/** Events of rounds. */
final class RoundEvents {

    private RoundEvents() {
    }

    static Event signedOff(Round round, Map<CellState, Long> states, long agreedShortage) {
        long cells = states.values().stream().mapToLong(Long::longValue).sum();
        Instant at = round.signedOffAt();
        if (at == null) {
            throw new IllegalStateException("The round is open");
        }
        return new RoundSignedOff(round.id(), round.pact(), round.number(), round.referenceDate(), at,
                round.oneSided() == null ? null : round.oneSided().code(), cells,
                cells - states.getOrDefault(CellState.AGREED, 0L), agreedShortage);
    }
}
