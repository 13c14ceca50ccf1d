package nl.stagepact.placement.referral.usecase;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.persistence.Referrals;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Reads referrals that the caller may read, and their lead times. */
@ApplicationScoped
public class ReadReferrals {

    private final Referrals referrals;

    ReadReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    public Referral find(UUID id, ReferralRights rights) {
        return referrals.find(id, rights.readsAll(), rights.pacts()).orElseThrow(ReferralRejected.NotFound::new);
    }

    /** Referrals before a position, latest first. */
    public Page<Referral> page(Collection<ReferralState> states, NewestFirst before, int size, ReferralRights rights) {
        return referrals.page(rights.readsAll(), rights.pacts(), states, before, size);
    }

    public LeadTimes leadTimes(ReferralRights rights) {
        return referrals.leadTimes(rights.readsAll(), rights.pacts());
    }
}
