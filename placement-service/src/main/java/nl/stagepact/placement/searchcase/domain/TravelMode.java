package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** How a student travels to the place. */
public enum TravelMode {

    BICYCLE,
    PUBLIC_TRANSPORT,
    CAR;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
