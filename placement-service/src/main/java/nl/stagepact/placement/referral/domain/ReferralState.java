package nl.stagepact.placement.referral.domain;

import java.util.Locale;
import java.util.Optional;

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

    public static final String CODES = "referred, taken_up, recognised, vacancy_placed, declined, withdrawn";

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public boolean isEnd() {
        return this == VACANCY_PLACED || this == DECLINED || this == WITHDRAWN;
    }

    public static Optional<ReferralState> of(String code) {
        for (ReferralState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
