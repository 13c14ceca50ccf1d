package nl.stagepact.placement.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * How long referrals of a pact take.
 *
 * @param referred all of them
 * @param open that have not ended
 * @param recognised that led to a recognition
 * @param medianDays from referral to recognition; null while there is none
 * @param longestDays the same of the slowest; null while there is none
 */
public record LeadTimes(int referred, int open, int recognised, @Nullable Integer medianDays, @Nullable Integer longestDays) {
}
