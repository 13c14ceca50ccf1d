package nl.stagepact.shortage.figure.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * A sum on one day of a series.
 *
 * @param day the latest deliveries up to it count
 * @param sum without a key; all of it lacks when no line counts
 * @param sources schools (or SBB) of which a delivery counts that speaks of any of the regions
 * @param schoolsExpected by the pacts of the regions on that day; 0 for SBB's counts
 */
public record SeriesPoint(LocalDate day, FigureRow sum, Set<String> sources, int schoolsExpected) {
}
