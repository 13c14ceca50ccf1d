package nl.stagepact.discrimination.figures.domain;

import java.time.LocalDate;

/**
 * Figures of a period that were published, once and for good.
 *
 * @param period such as {@code 2026-Q4} or {@code 2026}
 * @param lastDay of the period
 * @param profile by which they are protected
 * @param profileVersion of its method and noise
 * @param keyFingerprint tells the secret of the noise from others
 */
public record FigurePublication(String period, LocalDate lastDay, LocalDate publishedOn, String profile, String profileVersion,
        String keyFingerprint) {
}
