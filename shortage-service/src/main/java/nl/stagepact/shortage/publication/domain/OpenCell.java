package nl.stagepact.shortage.publication.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A sum as everyone may read it. Zero, unknown and hidden are three different things.
 *
 * @param regionCode labour-market region, or {@link #ALL_REGIONS}
 * @param level how far programmes are told apart
 * @param code of the programme, level, sector, or level and sector; {@code total} for all
 * @param status see {@link Status}
 * @param shortage rounded; null unless shown
 * @param hasUnknown whether a school gave a count in it as unknown: then it is at least this much
 */
public record OpenCell(String regionCode, OpenLevel level, String code, Status status, @Nullable Long shortage,
        boolean hasUnknown) {

    public static final String ALL_REGIONS = "total";

    /** What can be said of a sum. */
    public enum Status {
        SHOWN,
        /** Too small, or it would tell another that is. */
        HIDDEN,
        /** Nobody gave a number. */
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static OpenCell zero(String regionCode, OpenLevel level, String code) {
        return new OpenCell(regionCode, level, code, Status.SHOWN, 0L, false);
    }
}
