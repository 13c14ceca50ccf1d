package nl.stagepact.shortage.signal.domain;

/** Reasons to reject an action on a signal. */
public abstract sealed class SignalRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SignalRejected(String message) {
        super(message, null, false, false);
    }

    /** The signal does not exist or the caller may not read it. */
    public static final class NotFound extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** It was changed after the version that the caller has read. */
    public static final class ChangedMeanwhile extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** The signal is answered or withdrawn and therefore immutable. */
    public static final class Ended extends SignalRejected {

        private static final long serialVersionUID = 1L;
        private final SignalStatus status;

        public Ended(SignalStatus status) {
            super("ended as " + status);
            this.status = status;
        }

        public SignalStatus status() {
            return status;
        }
    }

    /** The answer claims more places than were reported. */
    public static final class MoreSolvedThanReported extends SignalRejected {

        private static final long serialVersionUID = 1L;
        private final int places;

        public MoreSolvedThanReported(int places) {
            super("more solved than " + places);
            this.places = places;
        }

        public int places() {
            return places;
        }
    }

    /** The register has no such school today. */
    public static final class ReporterNotInRegister extends SignalRejected {

        private static final long serialVersionUID = 1L;

        public ReporterNotInRegister() {
            super("reporter not in register");
        }
    }
}
