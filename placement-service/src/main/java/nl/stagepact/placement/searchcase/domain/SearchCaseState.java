package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Whether a case still seeks, and whose task that is. */
public enum SearchCaseState {

    /** The student looks for a place. */
    SEARCHING,
    /** The school places the student. */
    SCHOOL_PLACES,
    /** A place is proposed, and not yet agreed. */
    PROPOSED,
    /** There is an agreement. */
    PLACED,
    /** Needs no place any more. */
    CLOSED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** Whether it takes part in a round, or can get a place otherwise. */
    public boolean isSeeking() {
        return this == SEARCHING || this == SCHOOL_PLACES;
    }
}
