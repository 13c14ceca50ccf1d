package nl.stagepact.shortage.publication.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is published of dropout; each is protected as a table of its own, but for the last, which is a part of the one before.
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
