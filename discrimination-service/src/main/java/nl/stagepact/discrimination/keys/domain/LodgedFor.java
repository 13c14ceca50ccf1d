package nl.stagepact.discrimination.keys.domain;

import java.util.UUID;

/**
 * For whom keys of parts are lodged.
 *
 * @param lodging random id, to which the keeper's seal is bound
 * @param desk that may read once the keeper has taken its seal off
 * @param keeperKey X25519
 */
public record LodgedFor(UUID lodging, RecipientKey desk, byte[] keeperKey) {
}
