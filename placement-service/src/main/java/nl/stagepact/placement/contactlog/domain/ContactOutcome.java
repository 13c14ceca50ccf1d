package nl.stagepact.placement.contactlog.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What a contact led to. */
public enum ContactOutcome {

    PLACES_OFFERED,
    LATER,
    NO_PLACES,
    NOT_REACHED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
