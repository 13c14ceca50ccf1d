package nl.stagepact.placement.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * Lead times of referrals.
 *
 * @param referred number of referrals
 * @param open number that have not ended
 * @param recognised number that led to a recognition
 * @param medianDays median from referral to recognition; null when there is none
 * @param longestDays maximum from referral to recognition; null when there is none
 */
public record LeadTimes(int referred, int open, int recognised, @Nullable Integer medianDays, @Nullable Integer longestDays) {
}
