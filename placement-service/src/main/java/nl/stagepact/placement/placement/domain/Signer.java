package nl.stagepact.placement.placement.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** Parties of an internship agreement ("praktijkovereenkomst"). */
public enum Signer {

    SCHOOL,
    COMPANY,
    STUDENT,
    /** Of a student under 18. */
    GUARDIAN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<Signer> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
