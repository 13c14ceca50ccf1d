package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Whether a vacancy is published, and if not, why. */
public enum VacancyStatus {

    PUBLISHED,
    /** Not confirmed for too long. */
    HIDDEN,
    /** In doubt whether its form can be certified; an adviser of SBB decides. */
    ESCALATED,
    /** A required recognition is no longer valid. */
    BLOCKED,
    WITHDRAWN,
    /** Its last day has passed, or it was not confirmed for too long. */
    EXPIRED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<VacancyStatus> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether readers may learn that it exists; not before its form has been decided. */
    public boolean isKnownToReaders() {
        return this != ESCALATED;
    }

    /** Whether it can never change again. */
    public boolean isEnd() {
        return this == WITHDRAWN || this == EXPIRED;
    }
}
