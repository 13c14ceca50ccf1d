package nl.stagepact.shortage.register.domain;

import java.time.Instant;

/**
 * An immutable version of a register, without its entries. Each import creates a new one.
 *
 * @param register the register
 * @param version from 1
 * @param entryCount number of its lines
 * @param recordedAt when it was imported
 * @param recordedBy client that imported it
 */
public record RegisterVersion(Register register, int version, int entryCount, Instant recordedAt, String recordedBy) {
}
