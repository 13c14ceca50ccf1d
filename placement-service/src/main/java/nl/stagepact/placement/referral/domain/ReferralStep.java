package nl.stagepact.placement.referral.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * Something done with a referral.
 *
 * @param state that it came to
 * @param comment in own words, of no person; null when there is none
 * @param takenAt when
 * @param takenBy the client
 */
@Embeddable
public record ReferralStep(@Enumerated(EnumType.STRING) ReferralState state, @Nullable String comment, Instant takenAt,
        String takenBy) {
}
