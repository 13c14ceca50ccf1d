package nl.stagepact.placement.confirmation.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.VacancyRejected;

/** Lets anyone who has its secret confirm or withdraw a vacancy, once. */
@Entity
public class ConfirmationLink {

    @Id
    private UUID id;
    private UUID vacancyId;
    private byte[] secretHash;
    private Instant madeAt;
    private String madeBy;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    /** For Hibernate. */
    protected ConfirmationLink() {
    }

    /**
     * @param id UUIDv7
     * @param secretHash of the secret, which is stored nowhere
     * @param madeBy the client
     * @param expiresAt the link cannot be used from then on
     */
    public ConfirmationLink(UUID id, UUID vacancyId, byte[] secretHash, Instant madeAt, String madeBy, Instant expiresAt) {
        this.id = id;
        this.vacancyId = vacancyId;
        this.secretHash = secretHash.clone();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.expiresAt = expiresAt;
    }

    /** @throws VacancyRejected.LinkUsed or {@link VacancyRejected.LinkExpired} when it cannot be used */
    public void requireGood(Instant now) {
        if (usedAt != null) {
            throw new VacancyRejected.LinkUsed();
        }
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            throw new VacancyRejected.LinkExpired();
        }
    }

    /** Marks it as used. @throws VacancyRejected as {@link #requireGood} */
    public void use(Instant now) {
        requireGood(now);
        usedAt = now;
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
