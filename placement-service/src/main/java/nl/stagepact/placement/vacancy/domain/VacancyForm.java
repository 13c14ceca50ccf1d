package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EnumeratedValue;

/** How a student learns there. */
public enum VacancyForm {

    REGULAR,
    /** Other work than usual, by which the same is learned. */
    ALTERNATIVE,
    /** Some of what is to be learned. */
    PARTIAL_GOALS,
    /** A place that several students use in turn. */
    SHARED_PLACE,
    /** During guided hours at school. */
    SIMULATION,
    /** Work on a question of the company, not at the company. */
    ASSIGNMENT;

    public static final String CODES = Arrays.stream(values()).map(VacancyForm::code).collect(Collectors.joining(", "));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<VacancyForm> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether somebody has to have decided that it can be certified. */
    public boolean needsDecision() {
        return this != REGULAR && this != SHARED_PLACE;
    }
}
