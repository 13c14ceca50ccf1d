package nl.stagepact.placement.company.domain;

import java.util.Locale;
import java.util.Optional;

/** Why a recognition ended. */
public enum WithdrawalReason {

    COMPANY_REQUEST,
    /** No students for years. */
    INACTIVE,
    QUALITY,
    DISCRIMINATION,
    /** Its last day has come. */
    ENDED,
    /** SBB does not tell of it any more; not to be given, but concluded. */
    NOT_IN_REGISTER;

    /** Those that SBB gives. */
    public static final String CODES = "company_request, inactive, quality, discrimination, ended";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WithdrawalReason> of(String code) {
        for (WithdrawalReason reason : values()) {
            if (reason.code().equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
