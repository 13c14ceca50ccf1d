package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Another place that a reporter asks for. Which one it becomes is not kept.
 *
 * @param replacementAskedOn day on which the reporter last asked
 * @param replacementSpentOn day on which the desk spent a token for it; null while it did not
 */
@Embeddable
public record Replacement(LocalDate replacementAskedOn, @Nullable LocalDate replacementSpentOn) {

    static Replacement asked(LocalDate today) {
        return new Replacement(today, null);
    }

    /** @throws CaseRejected.ReplacementNotAsked when none was asked for, or a token was spent for it already */
    static Replacement spent(@Nullable Replacement asked, LocalDate today) {
        if (asked == null || asked.replacementSpentOn != null) {
            throw new CaseRejected.ReplacementNotAsked();
        }
        return new Replacement(asked.replacementAskedOn, today);
    }
}
