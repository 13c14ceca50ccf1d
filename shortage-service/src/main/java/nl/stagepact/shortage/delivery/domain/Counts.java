package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;

/**
 * The counts of one line. A count that the school keeps but does not know for this line is {@link #UNKNOWN}; one that it does
 * not keep is {@link #NOT_DELIVERED}; neither is zero. Held in a plain array, because a delivery has up to 100,000 counts.
 */
public final class Counts {

    public static final int NOT_DELIVERED = -2;
    public static final int UNKNOWN = -1;
    /** More students than any school has. */
    public static final int MAX = 99_999;

    private final int[] values = new int[Measure.values().length];

    public Counts() {
        Arrays.fill(values, NOT_DELIVERED);
    }

    /** @param value 0 to {@link #MAX}, {@link #UNKNOWN} or {@link #NOT_DELIVERED} */
    public Counts with(Measure measure, int value) {
        if (value < NOT_DELIVERED || value > MAX) {
            throw new IllegalArgumentException(measure + " cannot be " + value);
        }
        values[measure.ordinal()] = value;
        return this;
    }

    public int get(Measure measure) {
        return values[measure.ordinal()];
    }

    public boolean isKnown(Measure measure) {
        return values[measure.ordinal()] >= 0;
    }

    public boolean isUnknown(Measure measure) {
        return values[measure.ordinal()] == UNKNOWN;
    }

    public boolean isDelivered(Measure measure) {
        return values[measure.ordinal()] != NOT_DELIVERED;
    }

    /** The {@link Measure#bit() bits} of the measures delivered as unknown. */
    public int unknownBits() {
        int bits = 0;
        for (Measure measure : Measure.values()) {
            if (isUnknown(measure)) {
                bits |= measure.bit();
            }
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
