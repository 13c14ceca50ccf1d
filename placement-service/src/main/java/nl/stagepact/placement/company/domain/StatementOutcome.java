package nl.stagepact.placement.company.domain;

import java.util.Locale;

/** Effect of a statement. */
public enum StatementOutcome {

    /** The company was unknown or had been removed. */
    REGISTERED,
    CHANGED,
    UNCHANGED,
    /** A newer statement of the company had been applied. */
    OUTDATED,
    REMOVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StatementOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
