package nl.stagepact.shortage.alert.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Conditions about which a pact can be alerted. */
public enum AlertKind {
    /** The shortage of a programme is at least the threshold. */
    LEVEL,
    /** The shortage rose by at least the threshold in two weeks. */
    RISE,
    /** The programme entered the top of its region in the last two weeks. The threshold is the last rank of the top. */
    NEW_IN_TOP;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
