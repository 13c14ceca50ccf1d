package nl.stagepact.discrimination.figures.domain;

import org.jspecify.annotations.Nullable;

/**
 * One number that may be shown.
 *
 * @param subject what is counted, and by what
 * @param municipality null for the whole installation
 * @param code that is counted, such as a ground
 * @param side of the statutory form for municipalities, {@code kept} or {@code late} for terms; null otherwise
 * @param count null when withheld
 */
public record Figure(Subject subject, @Nullable String municipality, String code, @Nullable Side side, @Nullable Long count) {
}
