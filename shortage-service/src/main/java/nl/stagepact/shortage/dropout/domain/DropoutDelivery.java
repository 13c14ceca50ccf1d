package nl.stagepact.shortage.dropout.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Withdrawal;

/**
 * An immutable version of a school's dropout counts of one month, without its lines.
 *
 * @param id UUIDv7
 * @param institutionCode the school
 * @param period month to which the counts apply
 * @param version from 1
 * @param lineCount number of its lines
 * @param contentHash of its lines
 * @param recordedAt when it was stored
 * @param recordedBy client that delivered it
 * @param withdrawal null while it stands
 */
public record DropoutDelivery(UUID id, String institutionCode, YearMonth period, int version, int lineCount, String contentHash,
        Instant recordedAt, String recordedBy, @Nullable Withdrawal withdrawal) {

    /** Far above the lines of a school with 300 programmes, of which few occur in every region. */
    public static final int MAX_LINES = 5_000;

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
