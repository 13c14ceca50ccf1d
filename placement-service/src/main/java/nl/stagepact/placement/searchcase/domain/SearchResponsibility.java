package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who looks for the place, by agreement of the programme ("zoekverantwoordelijkheid"). */
public enum SearchResponsibility {

    STUDENT,
    SCHOOL,
    /** Companies and schools distribute places together. */
    POOL;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
