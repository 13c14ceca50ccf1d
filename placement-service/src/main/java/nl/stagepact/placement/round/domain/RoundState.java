package nl.stagepact.placement.round.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** How far a round is. */
public enum RoundState {

    /** Parties commit themselves to their parts of the salt. */
    COMMITTING,
    /** What is decided about is frozen; parties reveal their parts. */
    REVEALING,
    /** A party withheld its part: the others commit themselves to new ones. */
    RECOMMITTING,
    /** All parts are revealed; the decision is computed. */
    READY,
    /** Decided, and hidden until it is published. */
    DECIDED,
    PUBLISHED,
    /** Fewer than two parties were left. */
    ABANDONED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
