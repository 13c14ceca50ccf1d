package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** What the reporter wants to happen. */
public enum Wish {

    /** The report counts, and nobody acts on it. */
    REGISTER_ONLY,
    /** Support for the student. */
    SUPPORT,
    /** A conversation with the company, or mediation. */
    TALK,
    /** A formal step, such as a complaint or an investigation by SBB. */
    FORMAL_STEP;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** Whether the company may hear of the report. */
    public boolean letsCompanyHear() {
        return this == TALK || this == FORMAL_STEP;
    }
}
