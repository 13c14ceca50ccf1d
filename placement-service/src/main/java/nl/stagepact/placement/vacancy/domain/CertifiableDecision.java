package nl.stagepact.placement.vacancy.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Whether an internship of another form counts for the diploma. */
public enum CertifiableDecision {

    YES,
    NO,
    DOUBT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<CertifiableDecision> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
