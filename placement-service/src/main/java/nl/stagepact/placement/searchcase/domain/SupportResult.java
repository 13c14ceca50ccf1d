package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What support led to. */
public enum SupportResult {

    PLACE_FOUND,
    HELPED,
    NO_RESULT,
    /** Whoever was asked does not do it. */
    DECLINED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
