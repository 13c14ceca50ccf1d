package nl.stagepact.events.shortages;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.events.Event;
import nl.stagepact.events.EventType;

/**
 * A digest for a pact's social-return advisers was created: missing places by region, compared with the previous digest. The
 * digest is available from shortage-service.
 *
 * @param digestId the digest
 * @param pact code of the pact area
 * @param number sequence number within the pact, from 1
 * @param referenceDate the latest delivery of each school up to this date is counted
 * @param comparedWith reference date of the previous digest; absent for the first
 * @param rowCount number of combinations of programme and region with missing places
 * @param shortage sum over all rows
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
