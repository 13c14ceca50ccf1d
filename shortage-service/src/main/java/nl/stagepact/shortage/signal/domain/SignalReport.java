package nl.stagepact.shortage.signal.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Cause;

/**
 * What is reported.
 *
 * @param regionCode labour-market region where the places lack
 * @param level 1 to 4, pro, vso or vmbo
 * @param programmeCode crebo; null where there is none (pro, vso, vmbo), or where it does not matter
 * @param sector SBB's chamber; of the programme, when there is one
 * @param places that lack, 1 to 999
 * @param horizon by when they will lack; null for a shortage of now
 * @param cause null when it is not known
 * @param explanation in own words, of no person; null when there is none
 */
@Embeddable
public record SignalReport(String regionCode, String level, @Nullable String programmeCode, String sector, int places,
        @Nullable LocalDate horizon, @Nullable @Enumerated(EnumType.STRING) Cause cause, @Nullable String explanation) {

    public static final int MAX_PLACES = 999;
    /** Further ahead nobody reports a single shortage; a forecast is a count. */
    public static final int MAX_HORIZON_MONTHS = 24;

    public boolean isExpected() {
        return horizon != null;
    }
}
