package nl.stagepact.shortage.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An immutable publication, without its cells.
 *
 * @param id UUIDv7
 * @param number from 1
 * @param referenceDate day up to which deliveries are included
 * @param availableAt deliveries stored later are not included
 * @param publishedAt when
 * @param publishedBy the client, or {@code schedule}
 * @param profile protection profile by which small sums are hidden
 * @param profileVersion of the profile
 * @param schoolsDelivered number of expected schools that delivered
 * @param schoolsExpected number of schools from which pacts expect deliveries
 * @param oldest oldest reference date of an included delivery; null if there is none
 * @param sums number of sums above zero
 * @param hidden number of these that are hidden
 * @param dropout null if no school had delivered dropout counts
 */
public record OpenPublication(UUID id, int number, LocalDate referenceDate, Instant availableAt, Instant publishedAt,
        String publishedBy, String profile, String profileVersion, int schoolsDelivered, int schoolsExpected,
        @Nullable LocalDate oldest, int sums, int hidden, @Nullable Dropout dropout) {

    /**
     * The dropout counts of a publication.
     *
     * @param window included months
     * @param schoolsDelivered number of expected schools that delivered any of them
     */
    public record Dropout(DropoutWindow window, int schoolsDelivered) {
    }
}
