package nl.stagepact.placement.referral.usecase;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.referral.domain.Employer;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.persistence.Referrals;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;

/** Refers an employer to SBB, on behalf of an adviser of a municipality. */
@ApplicationScoped
public class ReferEmployer {

    private final Referrals referrals;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReferEmployer(Referrals referrals, IdempotencyKeys keys, Clock clock) {
        this.referrals = referrals;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param pactCode pact of which the caller is a partner
     * @param key of the client, which makes the request idempotent; null when absent
     * @param fingerprint digest of the request
     */
    @Transactional
    public Referral refer(Employer employer, String pactCode, String client, @Nullable String key, byte[] fingerprint) {
        return keys.createOnce(client, key, fingerprint, () -> refer(employer, pactCode, client), Referral::id,
                id -> referrals.find(id, false, Set.of(pactCode)).orElseThrow(ReferralRejected.NotFound::new));
    }

    private Referral refer(Employer employer, String pactCode, String client) {
        Referral referral = new Referral(ids.generate(), pactCode, employer, clock.instant(), client);
        referrals.insert(referral);
        return referral;
    }
}
