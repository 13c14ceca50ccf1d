package nl.stagepact.placement.referral.usecase;

import java.util.Set;

/**
 * Rights of a caller: SBB follows up all referrals, a partner refers for its pacts and withdraws these referrals.
 *
 * @param isSbb whether the caller may follow up referrals
 * @param readsAll whether the caller may read all referrals, like SBB and the administrator of the installation
 * @param pacts pacts of which the caller is a partner
 */
public record ReferralRights(boolean isSbb, boolean readsAll, Set<String> pacts) {
}
