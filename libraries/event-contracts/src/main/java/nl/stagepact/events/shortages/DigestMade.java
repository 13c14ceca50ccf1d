package nl.stagepact.events.shortages;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A digest for a pact's social-return advisers was made: which places lack where, against the last time. It is read at
 * shortage-service.
 *
 * @param digestId the digest
 * @param pact code of the pact area
 * @param number from 1 within the pact
 * @param referenceDate of each school the latest delivery up to this day counted
 * @param comparedWith reference date of the digest before it; absent for the first
 * @param rowCount programmes of which places lack, by region
 * @param shortage of all together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DigestMade(UUID digestId, String pact, int number, LocalDate referenceDate, @Nullable LocalDate comparedWith,
        int rowCount, long shortage) implements Event {

    @Override
    public EventType type() {
        return ShortageEventTypes.DIGEST_MADE;
    }

    @Override
    public String key() {
        return pact;
    }

    @Override
    public String subject() {
        return digestId.toString();
    }
}
