package nl.stagepact.placement.company.domain;

import java.util.Locale;
import java.util.Optional;

/** Why a recognition ended. */
public enum WithdrawalReason {

    COMPANY_REQUEST,
    /** The company has had no students for years. */
    INACTIVE,
    QUALITY,
    DISCRIMINATION,
    /** The recognition reached its last day. */
    ENDED,
    /** SBB no longer delivers the company or the recognition; derived by this service, never delivered. */
    NOT_IN_REGISTER;

    /** Reasons that SBB delivers. */
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
