package nl.stagepact.shortage.round.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** The two parties of a round. */
public enum Party {
    SCHOOL,
    SBB;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public Party other() {
        return this == SCHOOL ? SBB : SCHOOL;
    }

    public String code() {
        return code;
    }
}
