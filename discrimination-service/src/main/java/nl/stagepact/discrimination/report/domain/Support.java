package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/** Support that the student would like. */
public enum Support {

    /** Someone to talk to. */
    CONVERSATION,
    /** A conversation with the company, with someone beside. */
    MEDIATION,
    LEGAL_ADVICE,
    /** Another place. */
    NEW_PLACE,
    /** More guidance by the school. */
    GUIDANCE,
    /** Help with health. */
    CARE,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
