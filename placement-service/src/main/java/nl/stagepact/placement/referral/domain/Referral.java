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

import nl.stagepact.placement.company.domain.LeerbedrijfId;

/** An employer that wants students, referred to SBB by an adviser of a municipality. */
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
    private @Nullable LeerbedrijfId leerbedrijfId;
    private Instant referredAt;
    private String referredBy;
    /** A set, because Hibernate rewrites all rows of a list when one is added; sorted by time. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderBy("takenAt, state")
    private Set<ReferralStep> steps = new LinkedHashSet<>();
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Referral() {
    }

    /**
     * @param id UUIDv7
     * @param pactCode pact of the adviser
     * @param referredBy client of the adviser
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
     * @param company training company that the employer became; null except for a recognition
     * @throws ReferralRejected.NoSuchStep when the current state does not allow the step
     */
    public void take(ReferralStep step, @Nullable LeerbedrijfId company) {
        if (!NEXT.getOrDefault(state, Set.of()).contains(step.state())) {
            throw new ReferralRejected.NoSuchStep(state, step.state());
        }
        state = step.state();
        if (company != null) {
            leerbedrijfId = company;
        }
        steps.add(step);
    }

    /** Whole days from the referral to the recognition; empty before the recognition. */
    public Optional<Long> leadTimeInDays() {
        return steps.stream().filter(step -> step.state() == ReferralState.RECOGNISED).findFirst()
                .map(step -> Duration.between(referredAt, step.takenAt()).toDays());
    }

    public UUID id() {
        return id;
    }

    /** Pact of the adviser. */
    public String pactCode() {
        return pactCode;
    }

    public Employer employer() {
        return employer;
    }

    public ReferralState state() {
        return state;
    }

    /** Training company that the employer became; null before the recognition. */
    public @Nullable LeerbedrijfId leerbedrijfId() {
        return leerbedrijfId;
    }

    public Instant referredAt() {
        return referredAt;
    }

    /** Client of the adviser. */
    public String referredBy() {
        return referredBy;
    }

    /** Steps in order of time. */
    public List<ReferralStep> steps() {
        return List.copyOf(steps);
    }

    /** Incremented when a step is flushed. */
    public int version() {
        return version;
    }
}
