package nl.stagepact.shortage.round.domain;

import java.util.Locale;

/** The two sides of a round. */
public enum Party {
    SCHOOL,
    SBB;

    public Party other() {
        return this == SCHOOL ? SBB : SCHOOL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
