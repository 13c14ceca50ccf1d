package nl.stagepact.placement.placement.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What a placement led to. */
public enum PlacementOutcome {

    /** Counts for the diploma. */
    DIPLOMA_PART,
    CERTIFICATE,
    /** Statement of the company of what the student can do ("praktijkverklaring"). */
    PRACTICE_STATEMENT,
    /** Has work at the company. */
    HIRED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
