package nl.stagepact.placement.referral.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.domain.ReferralStep;
import nl.stagepact.placement.referral.persistence.Referrals;

/** SBB takes a referral a step further, or whoever referred withdraws it. */
@ApplicationScoped
public class FollowUpReferral {

    private final Referrals referrals;
    private final TrainingCompanies companies;
    private final Clock clock;

    FollowUpReferral(Referrals referrals, TrainingCompanies companies, Clock clock) {
        this.referrals = referrals;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * @param company that the employer became; for the step to recognised, null for others
     * @param seen version that the caller has seen
     */
    @Transactional
    public Referral take(UUID id, ReferralState to, @Nullable LeerbedrijfId company, @Nullable String comment, int seen,
            ReferralRights rights, String by) {
        Referral referral = referrals.findForUpdate(id, rights.readsAll(), rights.pacts())
                .orElseThrow(ReferralRejected.NotFound::new);
        if (referral.version() != seen) {
            throw new ReferralRejected.ChangedMeanwhile();
        }
        boolean ofReferrer = to == ReferralState.WITHDRAWN;
        if (ofReferrer ? !rights.pacts().contains(referral.pactCode()) : !rights.isSbb()) {
            throw new ReferralRejected.NotYourStep();
        }
        if (to == ReferralState.RECOGNISED && (company == null || !isRecognised(company))) {
            throw new ReferralRejected.CompanyNotRecognised();
        }
        referral.take(new ReferralStep(to, comment, clock.instant(), by),
                to == ReferralState.RECOGNISED && company != null ? company.code() : null);
        referrals.writeChanges();
        return referral;
    }

    private boolean isRecognised(LeerbedrijfId id) {
        return companies.find(id).filter(company -> company.inRegister()
                && !company.recognitions().stream().allMatch(Recognition::isWithdrawn)).isPresent();
    }
}
