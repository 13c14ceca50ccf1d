package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/** When in an internship it happened. */
public enum Phase {

    /** While searching or applying. */
    SEARCHING,
    /** At the workplace. */
    ON_THE_JOB,
    /** After the internship. */
    AFTERWARDS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
