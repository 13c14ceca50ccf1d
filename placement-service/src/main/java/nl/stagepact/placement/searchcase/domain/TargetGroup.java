package nl.stagepact.placement.searchcase.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Group of which a pact wants to know how many find a place; nobody is in one by default. */
public enum TargetGroup {

    EMPLOYED,
    WORK_SEEKER,
    /** Practical or special secondary education ("pro, vso"). */
    SPECIAL_EDUCATION,
    /** Left school without a basic qualification. */
    EARLY_LEAVER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
