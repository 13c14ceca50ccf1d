package nl.stagepact.discrimination.keeper.domain;

/**
 * A key that was lodged, with or without the keeper's seal.
 *
 * @param part code of the part of the case that it opens
 * @param generation of the part's key, from 1
 * @param sealed HPKE ciphertext
 */
public record LodgedKey(String part, int generation, byte[] sealed) {
}
