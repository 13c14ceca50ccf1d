package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/** What it did to the student. */
public enum Impact {

    /** Delay of the studies. */
    DELAY,
    /** Left the programme, or thinks of it. */
    DROPOUT,
    MENTAL_HEALTH,
    /** Lost confidence. */
    CONFIDENCE,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
