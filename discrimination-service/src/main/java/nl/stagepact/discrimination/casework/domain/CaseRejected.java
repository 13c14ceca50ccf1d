package nl.stagepact.discrimination.casework.domain;

/** Reasons to reject a request about a case. */
public abstract sealed class CaseRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CaseRejected() {
        super(null, null, false, false);
    }

    /** The case does not exist, or the caller may not know of it. */
    public static final class NotFound extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The reporter asks for no other place, or a token was spent for it already. */
    public static final class ReplacementNotAsked extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** No desk handles the case, which could see this. */
    public static final class NoDesk extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** No case has this receipt code. */
    public static final class CodeUnknown extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The case was changed concurrently. */
    public static final class ChangedMeanwhile extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Another desk handles the case. */
    public static final class NotYourCase extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The current state does not allow the step. */
    public static final class NoSuchStep extends CaseRejected {

        private static final long serialVersionUID = 1L;

        private final CaseState from;
        private final CaseState to;

        public NoSuchStep(CaseState from, CaseState to) {
            this.from = from;
            this.to = to;
        }

        public CaseState from() {
            return from;
        }

        public CaseState to() {
            return to;
        }
    }

    /** There is no outcome yet that could be judged. */
    public static final class NotDecidedYet extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk that handles the case already is this one. */
    public static final class SameDesk extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk that handles a case needs this part. */
    public static final class NeededByDesk extends CaseRejected {

        private static final long serialVersionUID = 1L;
    }
}
