package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One version of a school's counts of a month, without its lines.
 *
 * @param id UUIDv7
 * @param institutionCode the school
 * @param period the month in which they were at risk, were delayed or left
 * @param version from 1
 * @param lineCount lines it has
 * @param contentHash of its lines
 * @param recordedAt when it was stored
 * @param recordedBy the client that delivered
 */
public record DropoutDelivery(UUID id, String institutionCode, YearMonth period, int version, int lineCount, String contentHash,
        Instant recordedAt, String recordedBy) {

    /** A school with 300 programmes in 35 regions has far fewer combinations that are not empty. */
    public static final int MAX_LINES = 5_000;
}
