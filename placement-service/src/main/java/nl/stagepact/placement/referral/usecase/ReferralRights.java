package nl.stagepact.placement.referral.usecase;

import java.util.Set;

/**
 * Who may do what with referrals: SBB follows up all of them, a partner refers and withdraws those of its pacts.
 *
 * @param isSbb whether the caller follows up
 * @param readsAll SBB, and the administrator of the installation
 * @param pacts that the caller is a partner of
 */
public record ReferralRights(boolean isSbb, boolean readsAll, Set<String> pacts) {
}
