package nl.stagepact.placement.referral.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An employer who wants students is referred to SBB by an adviser of a municipality.
 *
 * @param id UUIDv7
 * @param pactCode of the adviser who referred
 * @param employer who
 * @param state how far it has come
 * @param leerbedrijfId the training company that it became; null before it is recognised
 * @param referredAt when
 * @param referredBy the client
 * @param steps taken since, in order
 * @param version raised by every step
 */
public record Referral(UUID id, String pactCode, Employer employer, ReferralState state, @Nullable String leerbedrijfId,
        Instant referredAt, String referredBy, List<ReferralStep> steps, int version) {

    private static final Map<ReferralState, Set<ReferralState>> NEXT = new EnumMap<>(Map.of(
            ReferralState.REFERRED,
            EnumSet.of(ReferralState.TAKEN_UP, ReferralState.RECOGNISED, ReferralState.DECLINED, ReferralState.WITHDRAWN),
            ReferralState.TAKEN_UP,
            EnumSet.of(ReferralState.RECOGNISED, ReferralState.DECLINED, ReferralState.WITHDRAWN),
            ReferralState.RECOGNISED, EnumSet.of(ReferralState.VACANCY_PLACED, ReferralState.WITHDRAWN)));

    /**
     * @param company that it became, for the step to recognised
     * @throws ReferralRejected.NoSuchStep when it cannot come to that from where it stands
     */
    public Referral take(ReferralStep step, @Nullable String company) {
        if (!NEXT.getOrDefault(state, Set.of()).contains(step.state())) {
            throw new ReferralRejected.NoSuchStep(state, step.state());
        }
        List<ReferralStep> all = new ArrayList<>(steps);
        all.add(step);
        return new Referral(id, pactCode, employer, step.state(), company == null ? leerbedrijfId : company, referredAt,
                referredBy, List.copyOf(all), version + 1);
    }

    /** Whole days from the referral until the employer was recognised; empty before that. */
    public Optional<Long> leadTimeInDays() {
        return steps.stream().filter(step -> step.state() == ReferralState.RECOGNISED).findFirst()
                .map(step -> Duration.between(referredAt, step.takenAt()).toDays());
    }
}
