package nl.stagepact.placement.confirmation.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.confirmation.domain.ConfirmationLink;

/** Links, found only by the hash of their secret. */
@ApplicationScoped
public class ConfirmationLinks implements PanacheRepositoryBase<ConfirmationLink, UUID> {

    public void insert(ConfirmationLink link) {
        persist(link);
    }

    public Optional<ConfirmationLink> find(byte[] secretHash) {
        return find("secretHash", secretHash).singleResultOptional();
    }

    /** Locks the row until commit. */
    public Optional<ConfirmationLink> findForUpdate(byte[] secretHash) {
        return find("secretHash", secretHash).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Links of the vacancy that can still be used. */
    public long countOpen(UUID vacancyId, Instant now) {
        return count("vacancyId = ?1 and usedAt is null and revokedAt is null and expiresAt > ?2", vacancyId, now);
    }

    /**
     * Revokes every unused link of the vacancy. Not in a transaction that has loaded links: the statement does not change
     * entities.
     */
    public void revoke(UUID vacancyId, Instant now) {
        update("revokedAt = ?1 where vacancyId = ?2 and usedAt is null and revokedAt is null", now, vacancyId);
    }
}
