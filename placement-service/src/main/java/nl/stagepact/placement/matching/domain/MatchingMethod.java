package nl.stagepact.placement.matching.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** How a round decides. */
public enum MatchingMethod {

    /** As many as possible are placed, those of the first class first, with least travel; proved. */
    BEST,
    /** Nobody would rather have a place that somebody with a worse number in the draw has. */
    STABLE,
    /** Stable, and who was rejected everywhere comes before others in a further level. */
    LEVELS;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
