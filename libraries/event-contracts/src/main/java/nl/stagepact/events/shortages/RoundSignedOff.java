package nl.stagepact.events.shortages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A round of a pact was closed and its agreed figures are final. The figures are available from shortage-service.
 *
 * @param roundId the round
 * @param pact code of the pact area
 * @param number sequence number of the round within the pact, from 1
 * @param referenceDate date to which its counts apply
 * @param signedOffAt time of closing, UTC
 * @param oneSidedBy school or sbb when only that side signed; absent when both signed
 * @param cellCount number of compared cells
 * @param notAgreedCount number of these cells without agreement; they have the value of the side that signed
 * @param agreedShortage sum of the agreed values
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundSignedOff(UUID roundId, String pact, int number, LocalDate referenceDate, Instant signedOffAt,
        @Nullable String oneSidedBy, long cellCount, long notAgreedCount, long agreedShortage) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.ROUND_SIGNED_OFF;
    }

    @Override
    public String key() {
        return pact;
    }

    @Override
    public String subject() {
        return roundId.toString();
    }
}
