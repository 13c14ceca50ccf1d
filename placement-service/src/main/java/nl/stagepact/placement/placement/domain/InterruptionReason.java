package nl.stagepact.placement.placement.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Why a placement ended early. A closed list, so that nothing about a person's health or life is written down. */
public enum InterruptionReason {

    COMPANY_ENDED,
    STUDENT_ENDED,
    SCHOOL_ENDED,
    RECOGNITION_WITHDRAWN,
    OTHER_WORK_THAN_AGREED,
    SUPERVISION_LACKING,
    NOT_TOLD;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** What the company is told: its own reason, and what SBB decided. */
    public InterruptionReason toldToCompany() {
        return this == COMPANY_ENDED || this == RECOGNITION_WITHDRAWN ? this : NOT_TOLD;
    }
}
