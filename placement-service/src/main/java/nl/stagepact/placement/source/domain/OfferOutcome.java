package nl.stagepact.placement.source.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a vacancy that a source delivered. */
public enum OfferOutcome {

    /** It is new. */
    PUBLISHED,
    /** It is known, and says something else now. */
    UPDATED,
    /** It is known and the same: that confirms it, when no other source leads. */
    UNCHANGED,
    /** Another source told of it before: it is one, and this is one more that says so. */
    JOINED,
    /** A rule or a fault refuses it; what was known of it stands. */
    REFUSED;

    public static final String CODES = Arrays.stream(values()).map(OfferOutcome::code).collect(Collectors.joining(", "));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
