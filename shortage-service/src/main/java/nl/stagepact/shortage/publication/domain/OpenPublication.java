package nl.stagepact.shortage.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A published table, without its cells. It never changes.
 *
 * @param id UUIDv7
 * @param number from 1
 * @param referenceDate of each school the latest delivery up to this day counted
 * @param availableAt what was stored later is not in it
 * @param publishedAt when
 * @param publishedBy the client; {@code schedule} when it was due
 * @param profile by which small sums were hidden
 * @param profileVersion of the profile
 * @param schoolsDelivered of the schools that pacts expect, those that delivered
 * @param schoolsExpected by pacts
 * @param oldest reference date of the oldest delivery in it; null when there is none
 * @param sums above zero
 * @param hidden of these
 * @param dropout null when nobody had delivered any
 */
public record OpenPublication(UUID id, int number, LocalDate referenceDate, Instant availableAt, Instant publishedAt,
        String publishedBy, String profile, String profileVersion, int schoolsDelivered, int schoolsExpected,
        @Nullable LocalDate oldest, int sums, int hidden, @Nullable Dropout dropout) {

    /**
     * That it speaks of dropout too.
     *
     * @param window the months
     * @param schoolsDelivered of the schools that pacts expect, those that delivered any of them
     */
    public record Dropout(DropoutWindow window, int schoolsDelivered) {
    }
}
