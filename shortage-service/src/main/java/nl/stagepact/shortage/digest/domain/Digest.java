package nl.stagepact.shortage.digest.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.cadence.domain.Cadence;

/**
 * A digest of one pact. It never changes.
 *
 * @param id UUIDv7
 * @param pact code of the pact area
 * @param number from 1 within the pact
 * @param referenceDate of each school the latest delivery up to this day counted
 * @param comparedWith reference date of the digest before it; null for the first
 * @param availableAt what was stored later is not in it
 * @param madeAt when
 * @param madeBy the client; {@code schedule} when it was due
 */
public record Digest(UUID id, String pact, int number, LocalDate referenceDate, @Nullable LocalDate comparedWith,
        Instant availableAt, Instant madeAt, String madeBy) {

    /** @param last of the pact; empty when it had none, and then one is due at once */
    public static boolean isDue(Optional<Digest> last, int everyDays, LocalDate today) {
        return new Cadence(everyDays).isDue(last.map(Digest::referenceDate), today);
    }

    /**
     * What lacks of one programme in one region.
     *
     * @param regionCode labour-market region
     * @param programmeCode the programme
     * @param level of the programme
     * @param shortage exact: for partners of the pact
     * @param before in the digest before; null when there was none
     */
    public record Row(String regionCode, String programmeCode, String level, long shortage, @Nullable Long before) {

        /** Now minus before; null when there was none. */
        public @Nullable Long change() {
            return before == null ? null : shortage - before;
        }
    }

    /** @param rows largest shortage first */
    public record Whole(Digest digest, List<Row> rows) {
    }
}
