package nl.stagepact.placement.vacancy.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Why a vacancy has its status. */
public enum StatusReason {

    OFFERED(VacancyStatus.PUBLISHED),
    NOT_CONFIRMED(VacancyStatus.HIDDEN),
    /** By as many as outweigh the company until it confirms the vacancy. */
    REPORTED_NOT_LOOKING(VacancyStatus.HIDDEN),
    FORM_IN_DOUBT(VacancyStatus.ESCALATED),
    NOT_RECOGNISED(VacancyStatus.BLOCKED),
    /** By the company, or on its behalf. */
    WITHDRAWN(VacancyStatus.WITHDRAWN),
    /** Its last source no longer delivers it. */
    DROPPED_BY_SOURCE(VacancyStatus.WITHDRAWN),
    /** According to an adviser. */
    NOT_CERTIFIABLE(VacancyStatus.WITHDRAWN),
    NOT_CONFIRMED_FOR_LONG(VacancyStatus.EXPIRED),
    PERIOD_OVER(VacancyStatus.EXPIRED);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final VacancyStatus status;

    StatusReason(VacancyStatus status) {
        this.status = status;
    }

    public String code() {
        return code;
    }

    /** The status that it leads to. */
    public VacancyStatus status() {
        return status;
    }
}
