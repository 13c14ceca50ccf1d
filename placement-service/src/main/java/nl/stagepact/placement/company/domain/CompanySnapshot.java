package nl.stagepact.placement.company.domain;

import java.time.Instant;

/**
 * An applied snapshot of all companies.
 *
 * @param sequence its number among all statements of SBB
 * @param companies number of companies in the snapshot
 * @param registered number that were unknown or had been removed
 * @param changed number whose content changed
 * @param unchanged number whose content did not change
 * @param outdated number that have a newer statement
 * @param removed number that were in the register and are absent from the snapshot
 * @param withdrawn number of recognitions that it ended
 * @param recordedAt time of application
 */
public record CompanySnapshot(long sequence, int companies, int registered, int changed, int unchanged, int outdated,
        int removed, int withdrawn, Instant recordedAt) {
}
