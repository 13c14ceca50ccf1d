package nl.stagepact.discrimination.figures.domain;

import java.time.LocalDate;

/**
 * How many students had an internship in a year.
 *
 * @param students more than zero
 * @param source where the number is from
 */
public record InterningStudents(int year, int students, String source, LocalDate statedOn) {
}
