package nl.stagepact.placement.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A task of a student at the company.
 *
 * @param workProcess that the task teaches (B1-K1-W1); null for none in particular
 * @param text free text
 */
public record Task(@Nullable String workProcess, String text) {
}
