package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a place offers to those who need it; never why they do. */
public enum Offer {

    /** The same one all the time. */
    FIXED_SUPERVISOR,
    STEP_FREE,
    SMALL_SCALE,
    /** Students of 15 and 16 may come. */
    AGE_15_16,
    /** A look before it begins. */
    VISIT_BEFOREHAND;

    public static final String CODES = Arrays.stream(values()).map(Offer::code).collect(Collectors.joining(", "));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Offer> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
