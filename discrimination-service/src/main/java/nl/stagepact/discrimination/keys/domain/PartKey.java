package nl.stagepact.discrimination.keys.domain;

/**
 * A public key of a part, with which anyone may add to it.
 *
 * @param part of the case
 * @param generation from 1; the highest seals
 * @param publicKey X25519
 */
public record PartKey(CasePart part, int generation, byte[] publicKey) {
}
