package nl.stagepact.shortage.register.domain;

import java.time.Instant;

/**
 * A version of a register, without its entries. It never changes: an import makes the next one.
 *
 * @param register which
 * @param version from 1
 * @param entryCount lines it has
 * @param recordedAt when it was imported
 * @param recordedBy the client that imported
 */
public record RegisterVersion(Register register, int version, int entryCount, Instant recordedAt, String recordedBy) {
}
