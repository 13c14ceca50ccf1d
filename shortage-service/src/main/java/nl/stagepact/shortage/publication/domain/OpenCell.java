package nl.stagepact.shortage.publication.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A published sum. Zero, unknown, not delivered and withheld are four different things.
 *
 * @param regionCode labour-market region, or {@link #ALL_REGIONS}
 * @param level level of detail
 * @param code of the group on that level; {@code total} for all
 * @param status see {@link Status}
 * @param shortage with noise, or rounded in a publication without noise; null unless {@link Status#SHOWN}
 * @param hasUnknown whether it includes an unknown count, or lacks a withheld region, so that the shortage is a lower
 *        bound
 */
public record OpenCell(String regionCode, OpenLevel level, String code, Status status, @Nullable Long shortage,
        boolean hasUnknown) {

    public static final String ALL_REGIONS = "total";
    /** Code of all groups of a level that have no cell of their own in an answer. */
    public static final String ALL_OTHERS = "";

    /** Whether a sum is published. */
    public enum Status {
        SHOWN,
        /** Small itself, or it would reveal another small sum; in publications without noise only. */
        HIDDEN,
        /** Nobody or very few were counted, and a school delivered a count as unknown. */
        UNKNOWN,
        /** No school delivered a line of the region within a year. */
        NOT_DELIVERED,
        /** The only school of the region did not consent to being published alone; or a zero that lacks such a region. */
        WITHHELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static OpenCell notDelivered(String regionCode, OpenLevel level, String code) {
        return new OpenCell(regionCode, level, code, Status.NOT_DELIVERED, null, false);
    }

    public static OpenCell withheld(String regionCode, OpenLevel level, String code) {
        return new OpenCell(regionCode, level, code, Status.WITHHELD, null, false);
    }

    public static OpenCell zero(String regionCode, OpenLevel level, String code) {
        return new OpenCell(regionCode, level, code, Status.SHOWN, 0L, false);
    }
}
