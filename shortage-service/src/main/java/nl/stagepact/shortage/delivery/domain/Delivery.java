package nl.stagepact.shortage.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An immutable version of one source's snapshot at one reference date, without its lines. A correction is a new version.
 *
 * @param id UUIDv7
 * @param source a school, or SBB
 * @param referenceDate date to which the counts apply ("peildatum")
 * @param version from 1
 * @param lineCount 1 to 20,000
 * @param totals of its lines
 * @param contentHash of its lines
 * @param recordedAt when it was stored
 * @param recordedBy client that delivered it
 * @param regionCodes regions of its lines, in order
 * @param withdrawal null while it stands
 */
public record Delivery(UUID id, Source source, LocalDate referenceDate, int version, int lineCount, Totals totals,
        ContentHash contentHash, Instant recordedAt, String recordedBy, List<String> regionCodes,
        @Nullable Withdrawal withdrawal) {

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
