package nl.stagepact.placement.register.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Learning path of a student ("leerweg"). */
public enum LearningPath {

    /** Full-time education with internships. */
    BOL,
    /** Employment combined with education. */
    BBL,
    THIRD;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<LearningPath> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
