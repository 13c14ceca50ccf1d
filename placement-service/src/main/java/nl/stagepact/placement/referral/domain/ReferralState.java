package nl.stagepact.placement.referral.domain;

import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/** How far a referral has come. */
public enum ReferralState {

    REFERRED,
    /** SBB speaks with the employer. */
    TAKEN_UP,
    /** It is a training company now. */
    RECOGNISED,
    /** And it offers a place: what the referral was for. */
    VACANCY_PLACED,
    /** By SBB, or by the employer. */
    DECLINED,
    /** By whoever referred. */
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
