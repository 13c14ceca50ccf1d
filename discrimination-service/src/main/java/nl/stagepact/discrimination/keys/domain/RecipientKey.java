package nl.stagepact.discrimination.keys.domain;

/**
 * The public key for which private keys of parts are wrapped for a recipient.
 *
 * @param recipient owner of the key
 * @param secretNumber of the secret of the installation from which the key is derived; zero for a key of the recipient's own
 * @param publicKey X25519
 */
public record RecipientKey(Recipient recipient, int secretNumber, byte[] publicKey) {
}
