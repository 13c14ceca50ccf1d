package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/**
 * What happened. Every kind is accepted, also one that is no discrimination: it is handed on, so that there is no wrong door.
 */
public enum Kind {

    /** Rejected, or never answered. */
    REJECTION,
    /** Remarks, or being treated without respect. */
    TREATMENT,
    /** Less pay, other rules or fewer chances than others. */
    UNEQUAL_TREATMENT,
    /** Kept from tasks that belong to the internship. */
    EXCLUSION_FROM_TASKS,
    INTIMIDATION,
    /** Violence, or the threat of it. */
    VIOLENCE,
    /** Not the work that was agreed. */
    OTHER_WORK,
    /** Refused a room or a house. */
    HOUSING,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
