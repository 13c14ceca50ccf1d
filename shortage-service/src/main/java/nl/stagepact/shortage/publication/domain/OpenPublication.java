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
 * @param protection of its figures
 * @param coverage schools that are included
 * @param dropout null if no school had delivered dropout counts
 * @param retraction null unless it was retracted
 */
public record OpenPublication(UUID id, int number, LocalDate referenceDate, Instant availableAt, Instant publishedAt,
        String publishedBy, Protection protection, OpenCoverage coverage, @Nullable Dropout dropout,
        @Nullable Retraction retraction) {

    /**
     * How the figures are protected.
     *
     * @param method see {@link OpenMethod}
     * @param profile name of the protection profile
     * @param profileVersion of the profile
     * @param floor smallest sum above zero that is shown
     * @param maximumDeviation by which an exact sum differs from the shown one at most
     * @param standardDeviation of the noise on sums that are not small; null without noise
     * @param series number of the secret from which noise was drawn, from 1; 0 without noise
     * @param fingerprint of that secret; null without noise
     * @param sums number of sums above zero; null with noise
     * @param hidden number of these that are hidden; null with noise
     */
    public record Protection(OpenMethod method, String profile, String profileVersion, int floor, int maximumDeviation,
            @Nullable Double standardDeviation, int series, @Nullable String fingerprint,
            @Nullable Integer sums, @Nullable Integer hidden) {
    }

    /**
     * The schools of a publication.
     *
     * @param schoolsDelivered number of expected schools that delivered and are not withheld
     * @param schoolsExpected number of schools from which pacts expect deliveries
     * @param oldest oldest reference date of an included delivery; null if there is none, and with noise
     */
    public record OpenCoverage(int schoolsDelivered, int schoolsExpected, @Nullable LocalDate oldest) {
    }

    /**
     * The dropout counts of a publication.
     *
     * @param window included months
     * @param schoolsDelivered number of expected schools that delivered any of them
     */
    public record Dropout(DropoutWindow window, int schoolsDelivered) {
    }
}
