package nl.stagepact.placement.company.domain;

import java.time.Instant;

/**
 * A snapshot of all companies that was taken in.
 *
 * @param sequence orders it among all that SBB says
 * @param companies in it
 * @param registered that were not known, or no longer
 * @param changed that were told otherwise before
 * @param unchanged as they were
 * @param outdated of which something newer had been said
 * @param removed that are in the register no more, since they are not in it
 * @param withdrawn recognitions that stood before it and do not after it
 * @param recordedAt when
 */
public record CompanySnapshot(long sequence, int companies, int registered, int changed, int unchanged, int outdated,
        int removed, int withdrawn, Instant recordedAt) {
}
