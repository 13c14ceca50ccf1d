package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import nl.stagepact.shortage.register.domain.Institution;

/**
 * Which schools stand behind a figure: without it nobody can tell a low shortage from a missing delivery.
 *
 * @param delivered schools (or SBB) whose latest delivery counts
 * @param notDelivered schools of the pacts concerned of which no delivery counts
 */
public record Coverage(List<Delivered> delivered, List<Institution> notDelivered) {

    /**
     * @param source code of the school, or sbb
     * @param referenceDate of its delivery
     * @param version of its delivery
     */
    public record Delivered(String source, LocalDate referenceDate, int version) {

        /** How old the counts are on that day, in days. */
        public long ageInDays(LocalDate on) {
            return ChronoUnit.DAYS.between(referenceDate, on);
        }
    }
}
