package nl.stagepact.placement.company.domain;

import java.util.Locale;

/** What became of a statement. */
public enum StatementOutcome {

    /** The company was not known, or no longer. */
    REGISTERED,
    CHANGED,
    UNCHANGED,
    /** Something newer had been said of it. */
    OUTDATED,
    REMOVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StatementOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
