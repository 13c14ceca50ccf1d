package nl.stagepact.placement.company.domain;

import java.time.Instant;

/**
 * A snapshot of all companies that was applied.
 *
 * @param sequence orders it among all statements of SBB
 * @param companies in it
 * @param registered that were unknown or had been removed
 * @param changed with other content than before
 * @param unchanged as they were
 * @param outdated that have a newer statement
 * @param removed that were in the register and are absent from the snapshot
 * @param withdrawn recognitions that it ended
 * @param recordedAt when
 */
public record CompanySnapshot(long sequence, int companies, int registered, int changed, int unchanged, int outdated,
        int removed, int withdrawn, Instant recordedAt) {
}
