package nl.stagepact.shortage.alert.domain;

/** Every way in which something about alerts is refused. */
public abstract sealed class AlertRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AlertRejected(String message) {
        super(message, null, false, false);
    }

    /** The pact or the rule is not there, or not for the caller. */
    public static final class NotFound extends AlertRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** A pact has so many rules at the most. */
    public static final class TooManyRules extends AlertRejected {

        private static final long serialVersionUID = 1L;

        public TooManyRules() {
            super("too many rules");
        }
    }
}
