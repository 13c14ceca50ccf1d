package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Age of a student, where the rules of a place need it. */
public enum AgeBand {

    UNDER_16,
    FROM_16_TO_17,
    FROM_18;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
