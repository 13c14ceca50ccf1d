package nl.stagepact.placement.referral.domain;

/** Reasons to reject a request about a referral. */
public abstract sealed class ReferralRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReferralRejected() {
        super(null, null, false, false);
    }

    /** The referral does not exist, or the caller may not know of it. */
    public static final class NotFound extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The referral was changed concurrently. */
    public static final class ChangedMeanwhile extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The current state does not allow the step. */
    public static final class NoSuchStep extends ReferralRejected {

        private static final long serialVersionUID = 1L;

        private final ReferralState from;
        private final ReferralState to;

        public NoSuchStep(ReferralState from, ReferralState to) {
            this.from = from;
            this.to = to;
        }

        public ReferralState from() {
            return from;
        }

        public ReferralState to() {
            return to;
        }
    }

    /** Only the other party may take this step. */
    public static final class NotYourStep extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** SBB has no recognised company with this id. */
    public static final class CompanyNotRecognised extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller is not a partner of the pact. */
    public static final class NotAPartner extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }
}
