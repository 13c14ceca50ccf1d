package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Why a case needs no place any more. */
public enum CloseReason {

    LEFT_PROGRAMME,
    /** Found outside of this service. */
    PLACE_ELSEWHERE,
    NOT_NEEDED,
    ENTERED_IN_ERROR;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
