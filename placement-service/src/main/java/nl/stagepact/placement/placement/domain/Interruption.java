package nl.stagepact.placement.placement.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * An end before the last day.
 *
 * @param interruptedOn last day at the company; null when it had not begun
 */
@Embeddable
public record Interruption(@Nullable LocalDate interruptedOn,
        @Enumerated(EnumType.STRING) @Column(name = "interruption") InterruptionReason reason) {

    /** Last day at a company before another place begins, within what was agreed. */
    static LocalDate dayBefore(LocalDate otherStart, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        LocalDate before = otherStart.minusDays(1);
        if (startsOn != null && before.isBefore(startsOn)) {
            return startsOn;
        }
        return endsOn != null && before.isAfter(endsOn) ? endsOn : before;
    }
}
