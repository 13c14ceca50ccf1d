package nl.stagepact.shortage.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of one source's snapshot at one reference date, without its lines. It never changes: a correction is a new
 * version beside it.
 *
 * @param id UUIDv7
 * @param source who counted: a school, or SBB
 * @param referenceDate the day the counts speak of ("peildatum")
 * @param version from 1
 * @param lineCount 1 to 20,000
 * @param totals over its lines
 * @param contentHash of its lines
 * @param recordedAt when it was stored
 * @param recordedBy the client that delivered
 * @param regionCodes that its lines speak of, in order
 */
public record Delivery(UUID id, Source source, LocalDate referenceDate, int version, int lineCount, Totals totals,
        ContentHash contentHash, Instant recordedAt, String recordedBy, List<String> regionCodes) {
}
