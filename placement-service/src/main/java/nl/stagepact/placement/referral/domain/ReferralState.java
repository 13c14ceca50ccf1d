package nl.stagepact.placement.referral.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** State of a referral. */
public enum ReferralState {

    REFERRED,
    /** SBB is in contact with the employer. */
    TAKEN_UP,
    /** The employer has become a training company. */
    RECOGNISED,
    /** The training company offers a vacancy, which was the purpose of the referral. */
    VACANCY_PLACED,
    /** Declined by SBB or by the employer. */
    DECLINED,
    /** Withdrawn by the adviser. */
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public boolean isEnd() {
        return this == VACANCY_PLACED || this == DECLINED || this == WITHDRAWN;
    }
}
