package nl.stagepact.placement.referral.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * A step of a referral.
 *
 * @param state after the step
 * @param comment free text without personal data; null when absent
 * @param takenAt time of the step
 * @param takenBy client that took the step
 */
@Embeddable
public record ReferralStep(@Enumerated(EnumType.STRING) ReferralState state, @Nullable String comment, Instant takenAt,
        String takenBy) {
}
