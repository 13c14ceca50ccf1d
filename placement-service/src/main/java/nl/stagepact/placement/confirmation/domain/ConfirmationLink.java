package nl.stagepact.placement.confirmation.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.VacancyRejected;

/**
 * By which whoever has it confirms or withdraws a vacancy, once.
 *
 * @param id UUIDv7
 * @param vacancyId of the vacancy
 * @param expiresAt from then on it does nothing
 * @param usedAt null until it did something
 * @param revokedAt null unless somebody took it back
 */
public record ConfirmationLink(UUID id, UUID vacancyId, Instant expiresAt, @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /** @throws VacancyRejected.LinkUsed or another reason for which it does nothing */
    public void requireGood(Instant now) {
        if (usedAt != null) {
            throw new VacancyRejected.LinkUsed();
        }
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            throw new VacancyRejected.LinkExpired();
        }
    }
}
