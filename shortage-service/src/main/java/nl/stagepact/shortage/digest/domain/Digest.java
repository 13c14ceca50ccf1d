package nl.stagepact.shortage.digest.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.cadence.domain.Cadence;

/**
 * An immutable digest of one pact.
 *
 * @param id UUIDv7
 * @param pact code of the pact area
 * @param number from 1 within the pact
 * @param referenceDate day up to which deliveries are included
 * @param comparedWith reference date of the previous digest; null for the first
 * @param availableAt deliveries stored later are not included
 * @param madeAt when
 * @param madeBy the client, or {@code schedule}
 */
public record Digest(UUID id, String pact, int number, LocalDate referenceDate, @Nullable LocalDate comparedWith,
        Instant availableAt, Instant madeAt, String madeBy) {

    /** @param last digest of the pact; without one a digest is due at once */
    public static boolean isDue(Optional<Digest> last, int everyDays, LocalDate today) {
        return new Cadence(everyDays).isDue(last.map(Digest::referenceDate), today);
    }

    /**
     * The shortage of one programme in one region.
     *
     * @param regionCode labour-market region
     * @param programmeCode the programme
     * @param level of the programme
     * @param shortage exact, so for partners of the pact only
     * @param before in the previous digest; null if there is none
     */
    public record Row(String regionCode, String programmeCode, String level, long shortage, @Nullable Long before) {

        /** Difference from the previous digest; null if there is none. */
        public @Nullable Long change() {
            return before == null ? null : shortage - before;
        }
    }

    /** @param rows largest shortage first */
    public record Whole(Digest digest, List<Row> rows) {
    }
}
