package nl.stagepact.placement.referral.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.IntPredicate;

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

/** Takes a step of a referral: SBB follows it up, or the adviser withdraws it. */
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
     * @param company training company that the employer became; required for a recognition
     * @param expected accepts the version that the caller has read
     */
    @Transactional
    public Referral take(UUID id, ReferralState to, @Nullable LeerbedrijfId company, @Nullable String comment,
            IntPredicate expected,
            ReferralRights rights, String by) {
        Referral referral = referrals.findForUpdate(id, rights.readsAll(), rights.pacts())
                .orElseThrow(ReferralRejected.NotFound::new);
        if (!expected.test(referral.version())) {
            throw new ReferralRejected.ChangedMeanwhile();
        }
        boolean isWithdrawal = to == ReferralState.WITHDRAWN;
        if (isWithdrawal ? !rights.pacts().contains(referral.pactCode()) : !rights.isSbb()) {
            throw new ReferralRejected.NotYourStep();
        }
        if (to == ReferralState.RECOGNISED && (company == null || !isRecognised(company))) {
            throw new ReferralRejected.CompanyNotRecognised();
        }
        referral.take(new ReferralStep(to, comment, clock.instant(), by),
                to == ReferralState.RECOGNISED ? company : null);
        referrals.writeChanges();
        return referral;
    }

    private boolean isRecognised(LeerbedrijfId id) {
        return companies.find(id).filter(company -> company.inRegister()
                && !company.recognitions().stream().allMatch(Recognition::isWithdrawn)).isPresent();
    }
}
