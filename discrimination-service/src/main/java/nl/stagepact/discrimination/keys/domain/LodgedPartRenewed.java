package nl.stagepact.discrimination.keys.domain;

import java.util.UUID;

/**
 * Event: a part of a case that its reporter lodged has a new key, which must be lodged too.
 *
 * @param part of the case
 * @param generation of the new key
 * @param privateKey X25519
 */
public record LodgedPartRenewed(UUID caseId, CasePart part, int generation, byte[] privateKey) {
}
