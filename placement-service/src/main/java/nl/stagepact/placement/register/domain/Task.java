package nl.stagepact.placement.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a student does there.
 *
 * @param workProcess that it teaches (B1-K1-W1); null when it teaches none in particular
 * @param text in own words
 */
public record Task(@Nullable String workProcess, String text) {
}
