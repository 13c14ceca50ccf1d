package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Facilities of a place; the reason why a student needs one is not stored. */
public enum Offer {

    /** One permanent supervisor. */
    FIXED_SUPERVISOR,
    STEP_FREE,
    SMALL_SCALE,
    /** Open to students aged 15 and 16. */
    AGE_15_16,
    /** A visit before the start. */
    VISIT_BEFOREHAND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Offer> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
