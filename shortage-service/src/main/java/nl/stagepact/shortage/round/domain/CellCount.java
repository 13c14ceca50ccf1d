package nl.stagepact.shortage.round.domain;

import java.util.Locale;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * What one side says of a cell.
 *
 * @param status see {@link Status}
 * @param value the shortage; null unless counted
 */
public record CellCount(Status status, @Nullable Integer value) {

    /** Zero is counted; the others are no numbers. */
    public enum Status {
        COUNTED,
        /** It keeps the count and does not know it here; of several schools, at least one. */
        UNKNOWN,
        /** It delivered a snapshot in which this cell is not: nothing lacks there. */
        NOT_THERE,
        /** It delivered nothing. */
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

    /** The number to compare; a snapshot is complete, so that what is not in it is zero. */
    public OptionalInt comparable() {
        return switch (status) {
            case COUNTED -> OptionalInt.of(value == null ? 0 : value);
            case NOT_THERE -> OptionalInt.of(0);
            case UNKNOWN, NOT_DELIVERED -> OptionalInt.empty();
        };
    }
}
