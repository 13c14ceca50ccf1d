package nl.stagepact.shortage.alert.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What a pact can be warned of. */
public enum AlertKind {
    /** The shortage of a programme is the threshold or more. */
    LEVEL,
    /** It has risen by the threshold or more since a fortnight before. */
    RISE,
    /** It is among the first of its region, down to the rank that the threshold says, and was not a fortnight before. */
    NEW_IN_TOP;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
