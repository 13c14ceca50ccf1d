package nl.stagepact.discrimination.checklist.domain;

import java.util.Locale;

/** Whether a school's structure has what is asked. A requirement that a school states nothing about is absent. */
public enum Compliance {

    MET,
    IN_PROGRESS,
    NOT_MET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
