package nl.stagepact.shortage.signal.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Cause;

/**
 * The content of a report.
 *
 * @param regionCode labour-market region in which places are missing
 * @param level 1 to 4, pro, vso or vmbo
 * @param programmeCode crebo; null for pro, vso and vmbo, and if the signal is not about one programme
 * @param sector SBB's chamber, that of the programme if there is one
 * @param places number of missing places, 1 to 999
 * @param horizon date by which the shortage is expected; null for a current one
 * @param cause null if unknown
 * @param explanation free text without personal data; null for none
 */
@Embeddable
public record SignalReport(String regionCode, String level, @Nullable String programmeCode, String sector, int places,
        @Nullable LocalDate horizon, @Nullable @Enumerated(EnumType.STRING) Cause cause, @Nullable String explanation) {

    public static final int MAX_PLACES = 999;
    /** A shortage further ahead is a forecast, which belongs in the counts. */
    private static final int MAX_HORIZON_MONTHS = 24;

    /** Last day by which a report of today may expect a shortage. */
    public static LocalDate latestHorizon(LocalDate today) {
        return today.plusMonths(MAX_HORIZON_MONTHS);
    }

    /** Whether a report of today may expect a shortage by that day: a shortage of today is a current one. */
    public static boolean allowsHorizon(LocalDate horizon, LocalDate today) {
        return horizon.isAfter(today) && !horizon.isAfter(latestHorizon(today));
    }

    public boolean isExpected() {
        return horizon != null;
    }
}
