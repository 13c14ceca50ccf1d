package nl.stagepact.placement.referral.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something done with a referral.
 *
 * @param state that it came to
 * @param comment in own words, of no person; null when there is none
 * @param takenAt when
 * @param takenBy the client
 */
public record ReferralStep(ReferralState state, @Nullable String comment, Instant takenAt, String takenBy) {
}
