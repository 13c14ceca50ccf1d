package nl.stagepact.placement.referral.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An employer who wants students, referred to SBB by an adviser of a municipality. */
@Entity
public class Referral {

    private static final Map<ReferralState, Set<ReferralState>> NEXT = new EnumMap<>(Map.of(
            ReferralState.REFERRED,
            EnumSet.of(ReferralState.TAKEN_UP, ReferralState.RECOGNISED, ReferralState.DECLINED, ReferralState.WITHDRAWN),
            ReferralState.TAKEN_UP,
            EnumSet.of(ReferralState.RECOGNISED, ReferralState.DECLINED, ReferralState.WITHDRAWN),
            ReferralState.RECOGNISED, EnumSet.of(ReferralState.VACANCY_PLACED, ReferralState.WITHDRAWN)));

    @Id
    private UUID id;
    private String pactCode;
    @Embedded
    private Employer employer;
    @Enumerated(EnumType.STRING)
    private ReferralState state;
    private @Nullable String leerbedrijfId;
    private Instant referredAt;
    private String referredBy;
    /** A set, because Hibernate replaces all rows of a list when one is added; read in order of time. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderBy("takenAt, state")
    private Set<ReferralStep> steps = new LinkedHashSet<>();
    @Version
    private int version = 1;

    /** For Hibernate, which then sets every field. */
    protected Referral() {
    }

    /**
     * @param id UUIDv7
     * @param pactCode of the adviser who referred
     * @param referredBy the client
     */
    public Referral(UUID id, String pactCode, Employer employer, Instant referredAt, String referredBy) {
        this.id = id;
        this.pactCode = pactCode;
        this.employer = employer;
        this.state = ReferralState.REFERRED;
        this.referredAt = referredAt;
        this.referredBy = referredBy;
    }

    /**
     * @param company that it became, for the step to recognised
     * @throws ReferralRejected.NoSuchStep when it cannot come to that from where it stands
     */
    public void take(ReferralStep step, @Nullable String company) {
        if (!NEXT.getOrDefault(state, Set.of()).contains(step.state())) {
            throw new ReferralRejected.NoSuchStep(state, step.state());
        }
        state = step.state();
        if (company != null) {
            leerbedrijfId = company;
        }
        steps.add(step);
    }

    /** Whole days from the referral until the employer was recognised; empty before that. */
    public Optional<Long> leadTimeInDays() {
        return steps.stream().filter(step -> step.state() == ReferralState.RECOGNISED).findFirst()
                .map(step -> Duration.between(referredAt, step.takenAt()).toDays());
    }

    public UUID id() {
        return id;
    }

    /** Of the adviser who referred. */
    public String pactCode() {
        return pactCode;
    }

    public Employer employer() {
        return employer;
    }

    public ReferralState state() {
        return state;
    }

    /** The training company that it became; null before it is recognised. */
    public @Nullable String leerbedrijfId() {
        return leerbedrijfId;
    }

    public Instant referredAt() {
        return referredAt;
    }

    /** The client. */
    public String referredBy() {
        return referredBy;
    }

    /** Steps taken since, in order. */
    public List<ReferralStep> steps() {
        return List.copyOf(steps);
    }

    /** Raised by every step, when it is written. */
    public int version() {
        return version;
    }
}
