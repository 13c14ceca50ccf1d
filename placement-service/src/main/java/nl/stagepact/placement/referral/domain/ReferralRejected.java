package nl.stagepact.placement.referral.domain;

/** Why something about a referral is refused. */
public abstract sealed class ReferralRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReferralRejected() {
        super(null, null, false, false);
    }

    /** There is none, or none that the caller may know of. */
    public static final class NotFound extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody else was first. */
    public static final class ChangedMeanwhile extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** From where it stands it cannot come to that. */
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

    /** Only the other side may take this step. */
    public static final class NotYourStep extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** SBB told of no such company, or it has no recognition. */
    public static final class CompanyNotRecognised extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller is no partner of that pact. */
    public static final class NotAPartner extends ReferralRejected {

        private static final long serialVersionUID = 1L;
    }
}
