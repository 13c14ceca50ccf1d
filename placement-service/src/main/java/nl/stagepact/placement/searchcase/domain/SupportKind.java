package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Kinds of support for a case. */
public enum SupportKind {

    /** A service point approaches employers for this case. */
    ACQUISITION,
    JOB_COACH,
    JOB_HUNTER,
    APPLICATION_TRAINING,
    /** A place that the municipality makes suitable with provisions. */
    ADAPTED_PLACE;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
