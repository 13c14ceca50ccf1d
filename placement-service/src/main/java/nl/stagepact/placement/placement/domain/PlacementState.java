package nl.stagepact.placement.placement.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** How far a placement is. */
public enum PlacementState {

    /** Not yet agreed by all. */
    PROPOSED,
    AGREED,
    RUNNING,
    ENDED,
    /** One of those who must agree did not. */
    REFUSED,
    /** The place was no longer there before it was agreed. */
    LAPSED,
    /** Ended before its last day. */
    INTERRUPTED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** Whether it takes a seat, and its student seeks no other place. */
    public boolean isActive() {
        return this == PROPOSED || this == AGREED || this == RUNNING;
    }
}
