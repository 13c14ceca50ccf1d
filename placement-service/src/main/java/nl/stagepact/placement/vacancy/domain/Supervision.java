package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Location of the supervisor. */
public enum Supervision {

    ON_SITE,
    ONLINE,
    HYBRID;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<Supervision> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
