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
}
