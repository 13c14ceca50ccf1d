package nl.stagepact.shortage.round.domain;

import java.util.Locale;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * The count of one party for a cell.
 *
 * @param status see {@link Status}
 * @param value the shortage; null unless {@link Status#COUNTED}
 */
public record CellCount(Status status, @Nullable Integer value) {

    /** Zero is {@link #COUNTED}; the other values stand for the absence of a number. */
    public enum Status {
        COUNTED,
        /** At least one of its lines was delivered as unknown. */
        UNKNOWN,
        /** Its snapshot has no line for this cell: no place is missing. */
        NOT_THERE,
        /** There is no delivery. */
        NOT_DELIVERED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static CellCount counted(int value) {
        return new CellCount(Status.COUNTED, value);
    }

    public static CellCount without(Status status) {
        return new CellCount(status, null);
    }

    /** The number to compare. Snapshots are complete, so that a missing line counts as zero. */
    public OptionalInt comparable() {
        return switch (status) {
            case COUNTED -> OptionalInt.of(value == null ? 0 : value);
            case NOT_THERE -> OptionalInt.of(0);
            case UNKNOWN, NOT_DELIVERED -> OptionalInt.empty();
        };
    }
}
