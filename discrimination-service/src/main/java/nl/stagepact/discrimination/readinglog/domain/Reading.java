package nl.stagepact.discrimination.readinglog.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.stagepact.discrimination.keys.domain.Hashes;

/**
 * That someone read parts of a case.
 *
 * @param readOn day of the reading, in the Netherlands
 * @param subject of the access token; Keycloak's id of a person or client, no name
 * @param role for which the caller was let in
 * @param purpose as the caller stated it
 * @param caseId that was read
 * @param parts that were opened, in a fixed order
 */
public record Reading(LocalDate readOn, String subject, String role, Purpose purpose, UUID caseId, List<String> parts) {

    /** Hash before the first reading. */
    public static final byte[] START = new byte[32];

    /**
     * SHA-256 over the hash of the reading before and each field of this one on a line: whoever changes, removes or inserts a
     * reading changes all hashes after it.
     *
     * @param number of the reading, from 1
     */
    public byte[] hashAfter(byte[] previous, long number) {
        return Hashes.sha256(previous, String.join("\n", "" + number, readOn.toString(), subject, role, purpose.code(),
                caseId.toString(), String.join(",", parts)).getBytes(StandardCharsets.UTF_8));
    }
}
