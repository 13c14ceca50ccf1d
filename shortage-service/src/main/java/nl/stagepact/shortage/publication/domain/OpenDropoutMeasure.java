package nl.stagepact.shortage.publication.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Published dropout measures. Each is protected as a separate table, except the last one, which is part of the one before it.
 */
public enum OpenDropoutMeasure {
    AT_RISK("atRisk"),
    DELAYED("delayed"),
    DROPPED_OUT("droppedOut"),
    DROPPED_OUT_FOR_LACK_OF_PLACE("droppedOutForLackOfPlace");

    private final String field;

    OpenDropoutMeasure(String field) {
        this.field = field;
    }

    /** Its name on the wire. */
    public String field() {
        return field;
    }

    public static Optional<OpenDropoutMeasure> of(String field) {
        return Arrays.stream(values()).filter(measure -> measure.field.equals(field)).findFirst();
    }
}
