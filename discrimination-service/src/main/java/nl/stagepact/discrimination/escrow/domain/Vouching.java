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

    public static Vouching on(Recipient school, LocalDate day) {
        return new Vouching(school, schoolYear(day));
    }

    /** The year in which the school year of a day began: on the first of August. */
    public static int schoolYear(LocalDate day) {
        return day.getMonthValue() < AUGUST ? day.getYear() - 1 : day.getYear();
    }
}
