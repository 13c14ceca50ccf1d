package nl.stagepact.placement.placement.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Who supervises, by role; a name is not stored. */
public enum SupervisorRole {

    /** Of the company ("praktijkopleider"). */
    WORKPLACE_TRAINER,
    /** Of the school ("praktijkbegeleider"). */
    SCHOOL_SUPERVISOR,
    JOB_COACH;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
