package nl.stagepact.discrimination.hearing.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What a company is asked. */
public enum RequestKind {

    /** Its side of what was reported. */
    STATEMENT,
    /** What it does with what the desk concluded. */
    FEEDBACK;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
