package nl.stagepact.discrimination.keys.domain;

/**
 * The private key of a part, sealed for one recipient.
 *
 * @param part that it opens
 * @param generation of the part's key
 * @param secretNumber of the secret of the installation from which the recipient's key is derived; zero for a recipient that
 *        has a key of its own, such as the reporter
 * @param wrapped HPKE ciphertext of the private key
 */
public record WrappedKey(CasePart part, int generation, int secretNumber, byte[] wrapped) {

    /** Whether it is wrapped for a key of the recipient's own. */
    public boolean isForOwnKey() {
        return secretNumber == 0;
    }
}
