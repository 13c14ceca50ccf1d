package nl.stagepact.placement.search.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A vacancy that is no longer visible.
 *
 * @param since when it disappeared
 */
public record GoneVacancy(UUID id, Instant since) {
}
