package nl.stagepact.discrimination.keys.usecase;

/**
 * A pair of keys (X25519), kept together because making the public key takes as long as opening with the private one.
 *
 * @param privateKey 32 bytes
 * @param publicKey 32 bytes
 */
record KeyPair(byte[] privateKey, byte[] publicKey) {
}
