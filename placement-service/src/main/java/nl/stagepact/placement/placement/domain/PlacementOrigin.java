package nl.stagepact.placement.placement.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who found the place. */
public enum PlacementOrigin {

    /** A round of matching. */
    ROUND,
    SCHOOL,
    STUDENT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
