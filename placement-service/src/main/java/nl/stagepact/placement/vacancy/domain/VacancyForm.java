package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Form of the internship. */
public enum VacancyForm {

    REGULAR,
    /** Different work with the same learning goals. */
    ALTERNATIVE,
    /** Part of the learning goals. */
    PARTIAL_GOALS,
    /** A place that several students use in turns. */
    SHARED_PLACE,
    /** Simulated work at school, in guided hours. */
    SIMULATION,
    /** An assignment of the company, done elsewhere. */
    ASSIGNMENT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<VacancyForm> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it requires a certifiability decision. */
    public boolean needsDecision() {
        return this != REGULAR && this != SHARED_PLACE;
    }
}
