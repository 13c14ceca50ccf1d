package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import nl.stagepact.shortage.register.domain.Institution;

/**
 * The schools whose counts are included in a figure. Without it a missing delivery looks like a low shortage.
 *
 * @param delivered schools (or SBB) with an included delivery
 * @param notDelivered schools of the pacts concerned without one
 */
public record Coverage(List<Delivered> delivered, List<Institution> notDelivered) {

    /**
     * @param source code of the school, or {@code sbb}
     * @param referenceDate of its delivery
     * @param version of its delivery
     */
    public record Delivered(String source, LocalDate referenceDate, int version) {

        /** Age of the counts on that day. */
        public long ageInDays(LocalDate on) {
            return ChronoUnit.DAYS.between(referenceDate, on);
        }
    }
}
