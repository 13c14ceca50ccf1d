package nl.stagepact.discrimination.keeper.domain;

import java.util.UUID;

/**
 * A {@link KeeperMessage} as it is sent.
 *
 * @param id random id, to which the seal is bound
 * @param sealed HPKE ciphertext for the keeper's key
 */
public record SealedMessage(UUID id, byte[] sealed) {
}
