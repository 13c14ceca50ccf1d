package nl.stagepact.discrimination.keys.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who wrote an entry. */
public enum Author {

    REPORTER,
    /** A handler of the desk that handled the case then. */
    DESK,
    /** A handler of another desk, which the reporter lets read the conversation. */
    ADVISING_DESK,
    /** The company concerned, by a link of the desk. */
    COMPANY;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
