package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * One point of a series.
 *
 * @param day day up to which deliveries are included
 * @param sum without a key; without sums if no line is included
 * @param sources codes of the schools (or SBB) with an included delivery for any of the regions
 * @param schoolsExpected number of schools from which the pacts of the regions expect deliveries; 0 for SBB's counts
 */
public record SeriesPoint(LocalDate day, FigureRow sum, Set<String> sources, int schoolsExpected) {
}
