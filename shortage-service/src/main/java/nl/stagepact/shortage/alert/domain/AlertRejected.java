package nl.stagepact.shortage.alert.domain;

/** Reasons to reject an action on alerts. */
public abstract sealed class AlertRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AlertRejected(String message) {
        super(message, null, false, false);
    }

    /** The pact or rule does not exist or the caller may not read it. */
    public static final class NotFound extends AlertRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** The pact has the maximum number of rules. */
    public static final class TooManyRules extends AlertRejected {

        private static final long serialVersionUID = 1L;

        public TooManyRules() {
            super("too many rules");
        }
    }
}
