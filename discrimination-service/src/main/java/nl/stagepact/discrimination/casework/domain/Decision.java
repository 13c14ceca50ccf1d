package nl.stagepact.discrimination.casework.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a desk decided, and tells the reporter.
 *
 * @param outcome in a code
 * @param explanation to the reporter
 * @param delayWeeks delay of the studies that the school established, in weeks; zero is a value, null when it did not look
 * @param recognitionReference reference of SBB's decision about a recognition; null for other outcomes
 */
public record Decision(Outcome outcome, String explanation, @Nullable Integer delayWeeks,
        @Nullable String recognitionReference) {
}
