package nl.stagepact.casesealing;

/**
 * A pair of keys (X25519), kept together because making the public key takes as long as opening with the private one.
 *
 * @param privateKey 32 bytes
 * @param publicKey 32 bytes
 */
public record KeyPair(byte[] privateKey, byte[] publicKey) {
}
