package nl.stagepact.discrimination.figures.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Published figures of a period.
 *
 * @param publication that they are of
 * @param figures in order
 * @param students that they are compared with; null where nobody stated any
 */
public record PublishedFigures(FigurePublication publication, List<Figure> figures, @Nullable InterningStudents students) {
}
