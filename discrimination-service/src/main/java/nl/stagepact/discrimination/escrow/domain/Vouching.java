package nl.stagepact.discrimination.escrow.domain;

import java.time.LocalDate;

import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * That a school knows a reporter to be one of its students.
 *
 * @param school by its pseudonym
 * @param schoolYear year in which the school year began in which it vouched
 */
public record Vouching(Recipient school, int schoolYear) {

    private static final int AUGUST = 8;

    /** A school year begins on the first of August. */
    public static Vouching on(Recipient school, LocalDate day) {
        return new Vouching(school, day.getMonthValue() < AUGUST ? day.getYear() - 1 : day.getYear());
    }
}
