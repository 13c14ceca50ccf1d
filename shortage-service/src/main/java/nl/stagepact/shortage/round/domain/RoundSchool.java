package nl.stagepact.shortage.round.domain;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A school of a round, with the delivery that the round includes.
 *
 * @param institutionCode the school
 * @param status see {@link Status}
 * @param referenceDate of the included delivery; null if there is none
 * @param version of the included delivery; 0 if there is none
 * @param cameLate whether it delivered again, or withdrew, for the round's date or earlier, which the round does not include
 */
public record RoundSchool(String institutionCode, Status status, @Nullable LocalDate referenceDate, int version,
        boolean cameLate) {

    /** Freshness of its counts. */
    public enum Status {
        FRESH,
        /** Older than one cadence, so not delivered for this round. */
        STALE,
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param delivered reference date of its latest delivery; null if there is none */
    public static Status status(@Nullable LocalDate delivered, LocalDate roundDate, int cadenceDays) {
        if (delivered == null) {
            return Status.MISSING;
        }
        return delivered.isAfter(roundDate.minusDays(cadenceDays)) ? Status.FRESH : Status.STALE;
    }
}
