package nl.stagepact.shortage.round.domain;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A school of a round, as the round took it in.
 *
 * @param institutionCode the school
 * @param status see {@link Status}
 * @param referenceDate of the delivery taken in; null when there was none
 * @param version of the delivery taken in; 0 when there was none
 * @param cameLate whether it has delivered for the round's date or before since, which the round has not taken in
 */
public record RoundSchool(String institutionCode, Status status, @Nullable LocalDate referenceDate, int version,
        boolean cameLate) {

    /** How fresh its counts were. */
    public enum Status {
        FRESH,
        /** Older than one cadence: it did not deliver for this round. */
        STALE,
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param delivered reference date of what it delivered last */
    public static Status status(@Nullable LocalDate delivered, LocalDate roundDate, int cadenceDays) {
        if (delivered == null) {
            return Status.MISSING;
        }
        return delivered.isAfter(roundDate.minusDays(cadenceDays)) ? Status.FRESH : Status.STALE;
    }
}
